// The pictures below the zones: rendered by the server for exactly the pixels they cover.

const rim = 2, most = 8;

/** What to ask for so that each pixel of a picture is one of the screen. */
function entries(view, seen, camera, limits) {
  const { width, height } = view.room;
  const ratio = Math.min(
    devicePixelRatio,
    Math.sqrt(limits.mostPixels / (width * height)),
    limits.longestSide / Math.max(width, height),
    limits.greatestScale / (view.scale * camera.z));
  const originX = seen.left * ratio, originY = seen.top * ratio, scale = view.scale * camera.z * ratio;
  const margin = Math.min(rim * scale, most * camera.z * ratio);
  const onPlane = (pixels, moved) => (pixels / ratio - moved) / camera.z;
  const shared = `theme=${view.theme}&lang=${view.language}&v=${limits.version}`
    + `&show=${[view.bones && "bones", view.guides && "guides"].filter(Boolean).join(",")}`;
  return view.figures.flatMap(figure => {
    const x = originX + (figure.x * camera.z + camera.x) * ratio;
    const y = originY + (figure.y * camera.z + camera.y) * ratio;
    const left = Math.floor(Math.max(x - margin, originX)), top = Math.floor(Math.max(y - margin, originY));
    const right = Math.ceil(Math.min(x + figure.width * camera.z * ratio + margin, originX + width * ratio));
    const bottom = Math.ceil(Math.min(y + figure.height * camera.z * ratio + margin, originY + height * ratio));
    if (right <= left || bottom <= top) return [];
    const query = `map=${figure.map}&foot=${figure.foot}&aspect=${figure.aspect}&scale=${+scale.toFixed(5)}`
      + `&ratio=${+ratio.toFixed(4)}&left=${+(left - x).toFixed(3)}&top=${+(top - y).toFixed(3)}`
      + `&width=${right - left}&height=${bottom - top}&${shared}`;
    return [`layers/${figure.isQuiet ? "quiet" : "base"}?${query}`,
      ...figure.isLit ? [`layers/highlight?${query}&areas=${view.areas.join(",")}`] : []].map(address => ({
      address, width: right - left, height: bottom - top,
      transform: `translate(${onPlane(left - originX, camera.x)}px, ${onPlane(top - originY, camera.y)}px)`
        + ` scale(${1 / (ratio * camera.z)})`,
    }));
  });
}

async function picture({ address, width, height, transform, part }) {
  const image = new Image(width, height);
  Object.assign(image, { alt: "", draggable: false, src: address });
  image.style.transform = transform;
  image.dataset.part = part;
  await image.decode();
  return image;
}

/** A painter for the map component: the whole of each foot, and over it, when one looks closer, what is in view. */
export function createPainter(limits) {
  const kept = new Map();
  return async (view, container) => {
    // A zone that is lit by itself has no name among body areas: the page draws it.
    if (view.areas.some(area => area.startsWith("zone:"))) return false;
    const seen = container.closest(".stage").getBoundingClientRect();
    const whole = entries(view, seen, { z: 1, x: 0, y: 0 }, limits);
    const sharp = view.camera.z > 1 ? entries(view, seen, view.camera, limits) : [];
    const parts = [...whole.map(entry => ({ ...entry, part: "whole" })),
      ...sharp.map(entry => ({ ...entry, part: "sharp" }))];
    const images = await Promise.all(parts.map(async entry => {
      const key = entry.part + entry.address + entry.transform;
      if (!kept.has(key)) kept.set(key, await picture(entry));
      return [key, kept.get(key)];
    }));
    kept.clear();
    for (const [key, image] of images) kept.set(key, image);
    container.replaceChildren(...images.map(([, image]) => image));
    return true;
  };
}
