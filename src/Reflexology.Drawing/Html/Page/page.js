const unpacked = async id => new Response(
  new Blob([Uint8Array.from(atob(document.getElementById(id).textContent), letter => letter.charCodeAt(0))]).stream()
    .pipeThrough(new DecompressionStream("deflate-raw"))).text();
const script = document.createElement("script");
script.type = "module";
document.getElementById("reflexology-map-style").textContent = await unpacked("reflexology-map-style");
script.textContent = await unpacked("reflexology-map-script");
document.head.append(script);
