// The stage: figures of feet, each a picture by the server below zones that answer at once.

import { arrange, gap } from "./arrangement.js";
import { createCamera } from "./camera.js";
import { watchGestures } from "./gestures.js";
import { after, light, shown } from "./lighting.js";
import { createPictures } from "./pictures.js";
import { watchZones } from "./zones.js";

const rest = 60;
const whole = { z: 1, x: 0, y: 0 };

export function mount(stage, page) {
  const plane = stage.querySelector(".plane"), container = stage.querySelector(".pictures");
  const fitted = createPictures(container, stage, gap), sharp = createPictures(container, stage, gap);
  const stop = new AbortController();
  let scene = null, indexes = {}, overMap = null, areas = [], figures = [], layout = null, view = null;
  let known = "", timer = 0, telling = 0, turn = 0;

  const camera = createCamera(stage, plane, () => {
    stage.dataset.state = "moving";
    clearTimeout(timer);
    timer = setTimeout(settle, rest);
  });
  const figureOf = element => figures.find(figure => figure.element === element.closest(".figure"));
  const zones = watchZones(stage, stage.querySelector(".tip"), camera, figureOf, page);

  /** The figure at a place of the screen, the place in its millimetres, and how many pixels one has. */
  function locate(event) {
    for (const figure of figures) {
      // The browser's own way from the screen into the picture: what it rounds, this rounds.
      const matrix = figure.element.querySelector("svg").getScreenCTM(), { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
      if (x >= 0 && y >= 0 && x <= figure.width && y <= figure.height) return { figure, x, y, scale: Math.hypot(matrix.a, matrix.b) };
    }
    return null;
  }

  watchGestures(stage, camera, event => {
    const at = locate(event);
    if (at) zones.ask(event, at.figure, at.x, at.y, at.scale);
  }, stop.signal);

  function lay() {
    layout = arrange(figures, stage.clientWidth, stage.clientHeight);
    for (const figure of figures) {
      const place = layout.places.get(figure.key);
      figure.element.style.transform = `translate(${place.x}px, ${place.y}px)`;
      figure.element.style.setProperty("--width", `${figure.width * layout.scale}px`);
      figure.element.style.setProperty("--height", `${figure.height * layout.scale}px`);
    }
  }

  /** Brings the pictures to what is seen now; the zones stop standing in for them. */
  async function settle() {
    clearTimeout(timer);
    if (!layout || stage.clientWidth === 0) return;
    const mine = ++turn;
    view = { figures, places: layout.places, scale: layout.scale, theme: document.documentElement.dataset.theme ?? "light", query: scene.query, areas };
    plane.style.setProperty("--z", camera.z);
    const isZoomed = camera.z > 1, seen = { z: camera.z, x: camera.x, y: camera.y };
    stage.dataset.state = "settling";
    tell();
    try {
      await (isZoomed ? sharp.load(view, seen) : fitted.load(view, whole));
      if (mine !== turn) return;
      if (!isZoomed) sharp.clear();
      stage.classList.remove("standing-in");
      shown(figures);
      stage.dataset.state = "settled";
      if (isZoomed) await fitted.load(view, whole);
    } catch {
      // The zones go on standing in for a picture that could not be had; the next movement asks again.
      if (mine === turn) stage.dataset.state = "without-picture";
    }
  }

  function tell() {
    const frame = camera.frame();
    if (JSON.stringify(frame) === known) return;
    clearTimeout(telling);
    telling = setTimeout(() => {
      known = JSON.stringify(frame);
      page.invokeMethodAsync("MovedAsync", ...frame);
    }, 250);
  }

  function relight() {
    light(figures, areas, { indexes, overMap, colours: scene.colours });
    stage.classList.add("standing-in");
    for (const button of document.querySelectorAll("[data-area][aria-pressed]")) button.setAttribute("aria-pressed", areas.includes(button.dataset.area));
  }

  // Before the server hears of it, in the same frame as the click.
  document.addEventListener("click", event => {
    const button = event.target.closest("[data-area]");
    if (!button || !scene) return;
    areas = after(areas, button.dataset.area, button.dataset.act ?? "add", scene.mostAreas);
    relight();
    // The request for pictures would take the processor from the frame that shows the lit zones, until the next one begins.
    stage.dataset.state = "settling";
    requestAnimationFrame(() => requestAnimationFrame(() => settle()));
  }, { capture: true, signal: stop.signal });
  // Who points at an area will light it: the feet with zones that stand back are fetched meanwhile.
  for (const kind of ["pointerover", "focusin"]) {
    document.addEventListener(kind, event => {
      if (view && areas.length === 0 && event.target.closest?.("[data-area], .search, .browser")) fitted.foresee(view, whole);
    }, { signal: stop.signal });
  }
  document.addEventListener("themechange", () => settle(), { signal: stop.signal });

  const resized = new ResizeObserver(() => {
    if (!scene) return;
    const frame = camera.frame();
    lay();
    camera.place(layout.box, frame);
  });
  resized.observe(stage);

  return {
    show(next, nextIndexes, nextOver) {
      const before = scene;
      const litBefore = areas.join() + overMap;
      [scene, indexes, overMap, areas] = [next, nextIndexes ?? indexes, nextOver, next.areas];
      const isOther = before?.figures.join() !== scene.figures.join();
      if (isOther || figures.some(figure => !figure.element.isConnected)) {
        figures = [...plane.querySelectorAll(".figure")].map(element => ({
          element, key: element.dataset.key, map: element.dataset.map, foot: element.dataset.foot, aspect: element.dataset.aspect,
          pair: `${element.dataset.map}/${element.dataset.aspect}`, width: +element.dataset.width, height: +element.dataset.height,
        }));
        lay();
      }
      const frame = JSON.stringify(scene.frame);
      if (isOther || frame !== known) {
        known = frame;
        camera.place(layout.box, scene.frame);
      }
      zones.show(figures, scene.chosen, scene.echoes);
      const isLit = isOther || nextIndexes || litBefore !== areas.join() + overMap;
      if (isLit) relight();
      if (isLit || before.query !== scene.query) settle();
    },
    dispose() {
      stop.abort();
      resized.disconnect();
    },
  };
}
