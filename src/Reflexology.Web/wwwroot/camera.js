// The camera: a point p of the plane with the figures is at p * z + (x, y) of the viewport.

const edge = 24, glide = 170;
const still = matchMedia("(prefers-reduced-motion: reduce)");
const clamp = (value, least, most) => Math.min(Math.max(value, least), most);

export function createCamera(viewport, plane, mostZoom, changed) {
  const camera = { z: 1, x: 0, y: 0 };
  let box = { x: 0, y: 0, width: 1, height: 1 }, room = { width: 1, height: 1 }, frame = 0, gliding = 0;

  function hold(start, length, across, at) {
    // The middle of the viewport stays among the figures, which zooming about any point of them never breaks.
    const first = start * camera.z + at, size = length * camera.z;
    return at + clamp(first, across / 2 - size, across / 2) - first;
  }

  function apply() {
    cancelAnimationFrame(frame);
    frame = 0;
    plane.style.transform = `translate(${camera.x}px, ${camera.y}px) scale(${camera.z})`;
    viewport.classList.toggle("zoomed", camera.z > 1);
  }

  function set(z, x, y) {
    camera.z = clamp(z, 1, mostZoom);
    if (camera.z === 1) {
      camera.x = camera.y = 0;
    } else {
      camera.x = hold(box.x, box.width, room.width, x);
      camera.y = hold(box.y, box.height, room.height, y);
    }
    frame ||= requestAnimationFrame(apply);
    changed();
  }

  /** Zooms so that the point at (x, y) of the viewport stays where it is. */
  function zoomAt(factor, x, y) {
    cancelAnimationFrame(gliding);
    const z = clamp(camera.z * factor, 1, mostZoom), ratio = z / camera.z;
    set(z, x - (x - camera.x) * ratio, y - (y - camera.y) * ratio);
  }

  function glideTo(z, x, y) {
    cancelAnimationFrame(gliding);
    if (still.matches) return set(z, x, y);
    const from = { ...camera }, start = performance.now();
    const step = now => {
      const t = clamp((now - start) / glide, 0, 1), s = 1 - (1 - t) ** 3;
      const zoom = from.z * (z / from.z) ** s;
      // Where the zoom changes, the point that stays where it is decides the way.
      const share = z === from.z ? s : (zoom - from.z) / (z - from.z);
      set(zoom, from.x + (x - from.x) * share, from.y + (y - from.y) * share);
      if (t < 1) gliding = requestAnimationFrame(step);
    };
    gliding = requestAnimationFrame(step);
  }

  return Object.assign(camera, {
    /** Moves the plane now, not with the next frame. */
    apply,
    zoomAt,
    glideAt(factor, x, y) {
      const z = clamp(camera.z * factor, 1, mostZoom), ratio = z / camera.z;
      glideTo(z, x - (x - camera.x) * ratio, y - (y - camera.y) * ratio);
    },
    move(dx, dy) {
      cancelAnimationFrame(gliding);
      set(camera.z, camera.x + dx, camera.y + dy);
    },
    fit() { glideTo(1, 0, 0); },
    /** Moves so far that a rectangle of the screen is on the viewport. */
    reveal(rect) {
      const seen = viewport.getBoundingClientRect();
      const right = seen.left + edge - rect.left, down = seen.top + edge - rect.top;
      const dx = clamp(0, right, Math.max(right, seen.right - edge - rect.right));
      const dy = clamp(0, down, Math.max(down, seen.bottom - edge - rect.bottom));
      if (dx || dy) set(camera.z, camera.x + dx, camera.y + dy);
    },
    /** The figures have moved; the same part of them stays in the middle. */
    place(next, [z, x, y]) {
      box = next;
      room = { width: viewport.clientWidth, height: viewport.clientHeight };
      set(z, room.width / 2 - (box.x + x * box.width) * z, room.height / 2 - (box.y + y * box.height) * z);
      apply();
    },
    /** Zoom, and the middle as a share of the figures' bounding box, rounded as in addresses. */
    frame() {
      if (camera.z === 1) return [1, 0.5, 0.5];
      // The room as it was laid out: when it has another size by now, the figures are yet to move.
      const x = ((room.width / 2 - camera.x) / camera.z - box.x) / box.width;
      const y = ((room.height / 2 - camera.y) / camera.z - box.y) / box.height;
      return [+camera.z.toFixed(3), +clamp(x, 0, 1).toFixed(4), +clamp(y, 0, 1).toFixed(4)];
    },
  });
}
