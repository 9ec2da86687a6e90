const a = <div className="x">Don't {`it's ${b ? "x" : 'y'}`} </div>; const re = /['"`]/g; const s = "fetch('/api/v2/conversations/voice/1/participants/2', {method: 'PUT'})";
// "unclosed ' comment
export default () => <p>{"it's"} isn't `code {x}</p>;
fetch(`/api/v2/conversations/webmessaging/${c}/participants/${p}`, {method: 'PATCH', body: JSON.stringify({attributes: {a: 'b'}})});