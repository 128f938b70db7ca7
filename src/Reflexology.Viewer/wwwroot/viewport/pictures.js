// The pictures below the zones: rendered by the server for exactly the pixels they cover.

const rim = 2;

/** What to ask for so that each pixel of a picture is one of the screen. */
function entries(viewport, view, camera, gap, limits) {
  const seen = viewport.getBoundingClientRect();
  const area = viewport.clientWidth * viewport.clientHeight;
  const longest = Math.max(viewport.clientWidth, viewport.clientHeight);
  const ratio = Math.min(
    devicePixelRatio,
    Math.sqrt(limits.mostPixels / area),
    limits.longestSide / longest,
    limits.greatestScale / (view.scale * camera.z));
  const originX = seen.left * ratio, originY = seen.top * ratio, scale = view.scale * camera.z * ratio;
  const margin = Math.min(rim * scale, gap / 2 * camera.z * ratio);
  const onPlane = (pixels, moved) => (pixels / ratio - moved) / camera.z;
  return view.figures.flatMap(figure => {
    const place = view.places.get(figure.key);
    const x = originX + (place.x * camera.z + camera.x) * ratio, y = originY + (place.y * camera.z + camera.y) * ratio;
    const left = Math.floor(Math.max(x - margin, originX)), top = Math.floor(Math.max(y - margin, originY));
    const right = Math.ceil(Math.min(x + figure.width * scale + margin, originX + viewport.clientWidth * ratio));
    const bottom = Math.ceil(Math.min(y + figure.height * scale + margin, originY + viewport.clientHeight * ratio));
    if (right <= left || bottom <= top) return [];
    return [{
      figure, width: right - left, height: bottom - top,
      query: `map=${figure.map}&foot=${figure.foot}&aspect=${figure.aspect}`
        + `&scale=${+scale.toFixed(5)}&ratio=${+ratio.toFixed(4)}`
        + `&left=${+(left - x).toFixed(3)}&top=${+(top - y).toFixed(3)}&width=${right - left}&height=${bottom - top}`,
      transform: `translate(${onPlane(left - originX, camera.x)}px, ${onPlane(top - originY, camera.y)}px)`
        + ` scale(${1 / (ratio * camera.z)})`,
    }];
  });
}

function addresses({ figure, query }, view) {
  const common = `${query}&theme=${view.theme}&${view.query}`;
  return [
    `layers/${figure.isQuiet ? "quiet" : "base"}?${common}`,
    ...(figure.isLit ? [`layers/highlight?${common}&areas=${view.areas.join(",")}`] : []),
  ];
}

async function picture(address, entry) {
  const image = new Image(entry.width, entry.height);
  image.alt = "";
  image.draggable = false;
  image.src = address;
  image.style.transform = entry.transform;
  await image.decode();
  return image;
}

/** A set of pictures that is changed at once, when all of the next ones are there. */
export function createPictures(container, viewport, gap, limits) {
  const set = document.createElement("div");
  container.append(set);
  let shown = "", asked = "", foreseen = "";
  return {
    /** Shows the pictures for a view; true when they are shown, false when another call has overtaken this one. */
    async load(view, camera) {
      const all = entries(viewport, view, camera, gap, limits);
      const key = JSON.stringify(all.map(entry => [entry.transform, ...addresses(entry, view)]));
      asked = key;
      if (key === shown) return true;
      const images = await Promise.all(
        all.flatMap(entry => addresses(entry, view).map(address => picture(address, entry))));
      if (asked !== key) return false;
      shown = key;
      set.replaceChildren(...images);
      return true;
    },
    /** Has the browser fetch what the first highlight will need. */
    foresee(view, camera) {
      const quiet = { ...view, figures: view.figures.map(figure => ({ ...figure, isQuiet: true, isLit: false })) };
      const next = entries(viewport, quiet, camera, gap, limits).map(entry => addresses(entry, quiet)[0]);
      if (next.join() === foreseen) return;
      foreseen = next.join();
      for (const address of next) new Image().src = address;
    },
    clear() {
      asked = shown = "";
      set.replaceChildren();
    },
  };
}
