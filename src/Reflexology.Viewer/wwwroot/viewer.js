// Where on the picture a visitor points, as shares of its width and height: the server knows no pixels of the screen.

const finger = { touch: 22, pen: 10, mouse: 8 };
const oneColumn = matchMedia("(max-width: 59.99rem)");
const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export function watch(feet, page) {
  let at = { x: 0.3, y: 0.4 };

  function ask(x, y, reach) {
    at = { x: Math.min(Math.max(x, 0), 1), y: Math.min(Math.max(y, 0), 1) };
    return page.invokeMethodAsync("AskAsync", at.x, at.y, reach);
  }

  async function click(event) {
    const box = feet.querySelector("img").getBoundingClientRect();
    const reach = (finger[event.pointerType] ?? finger.mouse) / box.width;
    await ask((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height, Math.min(reach, 1));
    if (oneColumn.matches)
      document.querySelector(".place .zone, .place .none")?.scrollIntoView({ block: "nearest", behavior: "smooth" });
  }

  function key(event) {
    const step = steps[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const length = event.shiftKey ? 0.05 : 0.01;
    ask(at.x + step[0] * length, at.y + step[1] * length, 0);
  }

  feet.addEventListener("click", click);
  feet.addEventListener("keydown", key);
  feet.dataset.ready = "true";
}

export function setLanguage(language) {
  document.documentElement.lang = language;
}
