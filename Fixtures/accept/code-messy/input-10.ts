const x = await client.patch<Foo<Bar[]>>(`${this.url}/api/v2/conversations/calls/${a!.id}/participants/${b?.id ?? ""}`, { state: "disconnected" } satisfies Body);
const routes = [{ path: "/api/v2/conversations/:id/participants/:pid", method: "PATCH" }];
export const handlers = [rest.patch("*/api/v2/conversations/voice/:c/participants/:p", (req, res, ctx) => res(ctx.json({})))];