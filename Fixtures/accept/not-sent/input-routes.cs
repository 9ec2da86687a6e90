using Microsoft.AspNetCore.Mvc; // Genesys proxy
[ApiController]
public class C : ControllerBase
{
    [HttpDelete("/api/v2/routing/queues")]
    public IActionResult X() => Ok();
    [HttpPatch("api/v2/routing/queues")]
    public IActionResult Y() => Ok();
    [HttpPost("/api/v2/users/{id}")]
    public IActionResult Z() => Ok();
    [HttpGet("/api/v2/routing/queuez")]
    public IActionResult W() => Ok();
}
