// Wheel, drag, pinch, swipe, double click and keys: what moves the camera.

const slack = 5, keyStep = 60, keyZoom = 1.4, swipe = 60;

/**
 * Watches a viewport: `click` hears of clicks that were no drag, `undo` of one that became a double click, `turn` of
 * swipes of a picture seen whole.
 */
export function watchGestures(viewport, camera, { click, undo, turn, middle }) {
  const pointers = new Map();
  let start = null, released = null, dragged = false, span = 0, touched = null;

  const place = event => {
    const seen = viewport.getBoundingClientRect();
    return { x: event.clientX - seen.left, y: event.clientY - seen.top };
  };

  function pinch() {
    const [a, b] = [...pointers.values()];
    return { span: Math.hypot(a.x - b.x, a.y - b.y), x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  }

  viewport.addEventListener("wheel", event => {
    const factor = Math.exp(-event.deltaY * (event.deltaMode === 1 ? 16 : 1) * (event.ctrlKey ? 0.01 : 0.0018));
    // With nothing left to zoom out of, or on a page that scrolls, the wheel belongs to the page.
    if (camera.z === 1 && !event.ctrlKey && (factor < 1 || document.documentElement.scrollHeight > innerHeight)) return;
    event.preventDefault();
    const { x, y } = place(event);
    camera.zoomAt(factor, x, y);
  }, { passive: false });

  viewport.addEventListener("pointerdown", event => {
    if (event.button !== 0) return;
    pointers.set(event.pointerId, place(event));
    if (pointers.size === 1) [start, dragged] = [place(event), false];
    if (pointers.size === 2) [span, dragged] = [pinch(), true];
  });

  viewport.addEventListener("pointermove", event => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = place(event);
    if (pointers.size === 2) {
      pointers.set(event.pointerId, now);
      const next = pinch();
      camera.move(next.x - span.x, next.y - span.y);
      camera.zoomAt(next.span / Math.max(span.span, 1), next.x, next.y);
      span = next;
      return;
    }
    if (!dragged && Math.hypot(now.x - start.x, now.y - start.y) < slack) return;
    if (!dragged) {
      dragged = true;
      viewport.setPointerCapture(event.pointerId);
    }
    viewport.classList.add("dragging");
    camera.move(now.x - before.x, now.y - before.y);
    pointers.set(event.pointerId, now);
  });

  const release = event => {
    const now = place(event);
    const isSwipe = event.type === "pointerup" && event.pointerType === "touch" && pointers.size === 1 && start
      && camera.z === 1 && Math.abs(now.x - start.x) > Math.max(swipe, 2 * Math.abs(now.y - start.y));
    if (isSwipe) turn(now.x < start.x ? 1 : -1);
    // Of the two events of a click only this one has fractions of pixels.
    released = event;
    pointers.delete(event.pointerId);
    if (pointers.size === 0) viewport.classList.remove("dragging");
  };
  viewport.addEventListener("pointerup", release);
  viewport.addEventListener("pointercancel", release);
  // A press that ends outside before it became a drag.
  viewport.addEventListener("pointerleave", event => { if (!dragged) pointers.delete(event.pointerId); });

  viewport.addEventListener("click", event => {
    // The second click of a double click zooms.
    if (dragged || event.detail > 1) return;
    touched = place(released ?? event);
    click(released ?? event);
    released = null;
  });

  viewport.addEventListener("dblclick", event => {
    const { x, y } = touched ?? place(event);
    undo();
    camera.glideAt(event.shiftKey ? 1 / 2 : 2, x, y);
  });

  viewport.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { x, y } = middle();
    const step = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
    if (event.key === "+" || event.key === "=") camera.glideAt(keyZoom, x, y);
    else if (event.key === "-") camera.glideAt(1 / keyZoom, x, y);
    else if (event.key === "0") camera.fit();
    else if (step && (event.target === viewport || event.shiftKey)) camera.move(step[0] * keyStep, step[1] * keyStep);
    else return;
    event.preventDefault();
  });
}
