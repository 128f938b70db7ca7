// Unpacks the style, the scenes and the modules of the map, which are deflated and in Base64, and runs the modules.
// Where that fails the picture stays.

const packed = [...document.querySelectorAll("script[type='application/octet-stream']")];
const texts = await Promise.all(packed.map(element => new Response(
  new Blob([Uint8Array.from(atob(element.textContent), letter => letter.charCodeAt(0))]).stream()
    .pipeThrough(new DecompressionStream("deflate-raw"))).text()));
packed.forEach((element, i) => { element.textContent = texts[i]; });
const modules = document.createElement("script");
modules.type = "module";
modules.textContent = texts.at(-1);
document.body.append(modules);
