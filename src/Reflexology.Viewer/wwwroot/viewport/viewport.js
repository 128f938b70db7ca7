// The viewport: figures of feet, each a picture by the server below zones that answer at once.

import { arrange, gap } from "./arrangement.js";
import { createCamera } from "./camera.js";
import { watchGestures } from "./gestures.js";
import { after, light, predict, shown } from "./lighting.js";
import { createPictures } from "./pictures.js";
import { watchZones } from "./zones.js";

const rest = 60;
const whole = { z: 1, x: 0, y: 0 };

function figureAt(element) {
  const { view, map, foot, aspect, width, height } = element.dataset;
  return { element, key: view, map, foot, aspect, pair: `${map}/${aspect}`, width: +width, height: +height };
}

/** Brings a viewport to life; `limits` are those of the server. */
export function attach(viewport, page, limits) {
  const plane = viewport.querySelector(".plane"), container = viewport.querySelector(".pictures");
  const pictures = () => createPictures(container, viewport, gap, limits);
  const fitted = pictures(), sharp = pictures();
  const stop = new AbortController();
  let state = null, areaZones = {}, areas = [], figures = [], layout = null, view = null;
  let known = "", timer = 0, telling = 0, turn = 0;

  const camera = createCamera(viewport, plane, limits.mostZoom, () => {
    viewport.dataset.state = "moving";
    clearTimeout(timer);
    timer = setTimeout(settle, rest);
  });
  const figureOf = element => figures.find(figure => figure.element === element.closest(".figure"));
  const zones = watchZones(viewport, viewport.querySelector(".tip"), camera, figureOf, page);

  /** The figure at a place of the screen, the place in its millimetres, and how many pixels one has. */
  function locate(event) {
    for (const figure of figures) {
      // The browser's own way from the screen into the picture: what it rounds, this rounds.
      const matrix = figure.element.querySelector("svg").getScreenCTM();
      const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
      const isInside = x >= 0 && y >= 0 && x <= figure.width && y <= figure.height;
      if (isInside) return { figure, x, y, scale: Math.hypot(matrix.a, matrix.b) };
    }
    return null;
  }

  watchGestures(viewport, camera, event => {
    const at = locate(event);
    if (at) zones.ask(event, at.figure, at.x, at.y, at.scale);
  }, stop.signal);

  function lay() {
    layout = arrange(figures, viewport.clientWidth, viewport.clientHeight);
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
    if (!layout || viewport.clientWidth === 0) return;
    const mine = ++turn;
    view = {
      figures,
      places: layout.places,
      scale: layout.scale,
      theme: document.documentElement.dataset.theme ?? "light",
      query: state.query,
      areas,
    };
    plane.style.setProperty("--z", camera.z);
    const isZoomed = camera.z > 1, seen = { z: camera.z, x: camera.x, y: camera.y };
    viewport.dataset.state = "settling";
    tell();
    try {
      await (isZoomed ? sharp.load(view, seen) : fitted.load(view, whole));
      if (mine !== turn) return;
      if (!isZoomed) sharp.clear();
      viewport.classList.remove("standing-in");
      shown(figures);
      viewport.dataset.state = "settled";
      if (isZoomed) await fitted.load(view, whole);
    } catch {
      // The zones go on standing in for a picture that could not be had; the next movement asks again.
      if (mine === turn) viewport.dataset.state = "without-picture";
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

  /** Has the zones stand in for pictures of what is lit now. */
  function relight(lit) {
    light(figures, lit, state.over);
    viewport.classList.add("standing-in");
    for (const button of document.querySelectorAll("[data-area][aria-pressed]")) {
      button.setAttribute("aria-pressed", areas.includes(button.dataset.area));
    }
  }

  // Before the server hears of it, in the same frame as the click.
  document.addEventListener("click", event => {
    const button = event.target.closest("[data-area]");
    if (!button || !state) return;
    areas = after(areas, button.dataset.area, button.dataset.act ?? "add", limits.mostAreas);
    relight(predict(areas, areaZones, limits.colours));
    // The request for pictures would take the processor from the frame that shows the lit zones, until the next one
    // begins.
    viewport.dataset.state = "settling";
    requestAnimationFrame(() => requestAnimationFrame(() => settle()));
  }, { capture: true, signal: stop.signal });
  // Who points at an area will light it: the feet with zones that stand back are fetched meanwhile.
  for (const kind of ["pointerover", "focusin"]) {
    document.addEventListener(kind, event => {
      const isNear = event.target.closest?.("[data-area], .search, .browser");
      if (view && areas.length === 0 && isNear) fitted.foresee(view, whole);
    }, { signal: stop.signal });
  }
  document.addEventListener("themechange", () => settle(), { signal: stop.signal });

  const resized = new ResizeObserver(() => {
    if (!state) return;
    const frame = camera.frame();
    lay();
    camera.place(layout.box, frame);
  });
  resized.observe(viewport);

  return {
    show(next, nextAreaZones) {
      const before = state;
      const litBefore = areas.join() + before?.over;
      [state, areas] = [next, next.areas];
      areaZones = nextAreaZones ?? areaZones;
      const isOther = before?.views.join() !== state.views.join();
      if (isOther || figures.some(figure => !figure.element.isConnected)) {
        figures = [...plane.querySelectorAll(".figure")].map(figureAt);
        lay();
      }
      const frame = JSON.stringify(state.viewBox);
      if (isOther || frame !== known) {
        known = frame;
        camera.place(layout.box, state.viewBox);
      }
      zones.show(figures, state.chosen, state.related);
      const isLit = isOther || nextAreaZones || litBefore !== areas.join() + state.over;
      if (isLit) relight(state.lit);
      else light(figures, state.lit, state.over);
      if (isLit || before.query !== state.query) settle();
    },
    end() {
      stop.abort();
      resized.disconnect();
    },
  };
}
