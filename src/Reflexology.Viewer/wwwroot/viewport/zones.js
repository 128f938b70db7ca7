// Pointing at zones, walking through them with the keyboard, choosing one.

const finger = { touch: 22, pen: 12, mouse: 8 };

/** The zones of a figure in the order in which the keyboard goes through them: by number, then as the map has them. */
const ordered = figure => [...figure.element.querySelectorAll(".zone")]
  .map((path, i) => ({ path, rank: path.dataset.number ? +path.dataset.number : 1000 + i }))
  .sort((a, b) => a.rank - b.rank).map(one => one.path);

/** One zone of each figure is in the tab order; arrow keys go to the others. */
function rove(figure, path) {
  for (const other of figure.element.querySelectorAll(".zone")) {
    other.setAttribute("tabindex", other === path ? "0" : "-1");
  }
}

export function watchZones(viewport, tip, camera, figureOf, page) {
  const isMoving = () => viewport.classList.contains("dragging");

  function name(path, x, y) {
    const number = Object.assign(document.createElement("b"), { textContent: path.dataset.number ?? "" });
    const text = Object.assign(document.createElement("span"), { textContent: path.dataset.name });
    tip.replaceChildren(...(path.dataset.number ? [number] : []), text);
    tip.hidden = false;
    const seen = viewport.getBoundingClientRect(), half = tip.offsetWidth / 2, height = tip.offsetHeight;
    const left = Math.min(Math.max(x - seen.left, half + 6), seen.width - half - 6), above = y - seen.top - height - 14;
    const top = above < 4 ? Math.min(y - seen.top + 22, seen.height - height - 4) : above;
    tip.style.transform = `translate(${Math.round(left - half)}px, ${Math.round(top)}px)`;
  }

  function mark(figure, kind, path) {
    const marks = figure.element.querySelector(".marks");
    marks.querySelector(`.${kind}`)?.remove();
    if (!path) return;
    const copy = document.createElementNS("http://www.w3.org/2000/svg", "path");
    copy.setAttribute("d", path.getAttribute("d"));
    copy.setAttribute("class", kind);
    marks.append(copy);
  }

  function show(figures, chosen, related) {
    for (const figure of figures) {
      mark(figure, "chosen", null);
      for (const path of figure.element.querySelectorAll(".zone")) {
        const isChosen = `${figure.key}/${path.dataset.zone}` === chosen;
        path.setAttribute("aria-pressed", isChosen);
        path.classList.toggle(
          "related", !isChosen && chosen !== null && related.includes(`${figure.map}/${path.dataset.zone}`));
        if (isChosen) {
          mark(figure, "chosen", path);
          rove(figure, path);
        }
      }
      if (!figure.element.querySelector('.zone[tabindex="0"]')) rove(figure, ordered(figure)[0]);
    }
  }

  viewport.addEventListener("pointermove", event => {
    if (event.target.matches(".zone") && !isMoving()) name(event.target, event.clientX, event.clientY);
    else tip.hidden = true;
  });
  viewport.addEventListener("pointerleave", () => { tip.hidden = true; });
  viewport.addEventListener("focusin", event => {
    if (!event.target.matches(".zone:focus-visible")) return;
    camera.reveal(event.target.getBoundingClientRect());
    mark(figureOf(event.target), "ring", event.target);
    const box = event.target.getBoundingClientRect();
    name(event.target, box.left + box.width / 2, box.top);
  });
  viewport.addEventListener("focusout", event => {
    if (!event.target.matches(".zone")) return;
    mark(figureOf(event.target), "ring", null);
    tip.hidden = true;
  });
  viewport.addEventListener("keydown", event => {
    const path = event.target.closest(".zone");
    if (event.key === "Escape") tip.hidden = true;
    if (!path || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const figure = figureOf(path), zones = ordered(figure), at = zones.indexOf(path);
    const step = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: zones.length - 1,
    }[event.key];
    if (step !== undefined) {
      const next = zones[(step + zones.length) % zones.length];
      rove(figure, next);
      next.focus();
    } else if (event.key === "Enter" || event.key === " ") {
      const isChosen = path.getAttribute("aria-pressed") === "true";
      page.invokeMethodAsync("PickAsync", figure.key, isChosen ? "" : path.dataset.zone);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });

  return {
    show,
    /**
     * Asks the server for the zone at a place; the one under the pointer is marked until it answers, which raises the
     * event `answered`.
     */
    async ask(event, figure, x, y, scale) {
      const path = event.target.closest(".zone");
      if (path) {
        mark(figure, "chosen", path);
        rove(figure, path);
        // A finger does not hover.
        if (event.pointerType === "touch") name(path, event.clientX, event.clientY);
      }
      const reach = (finger[event.pointerType] ?? finger.mouse) / scale;
      const answer = await page.invokeMethodAsync("AskAsync", figure.key, x, y, reach);
      viewport.dispatchEvent(new CustomEvent("answered", { detail: answer }));
    },
  };
}
