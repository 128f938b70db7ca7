// Mounts the map: what it shows is the state of the page; its pictures and exact answers come from the server.

import "./_content/Reflexology.Web/reflexology-map.js";
import { createPainter } from "./pictures.js";

const settled = 250;

// Before the map is drawn for the first time.
function remembered() {
  try {
    return localStorage.getItem("theme");
  } catch {
    return null;
  }
}

document.querySelector("reflexology-map")?.setAttribute("theme", remembered() ?? "system");

/** `page` hears of every change: of what is shown as a new entry of the history, of the zoom as the same one. */
export function attach(map, page, limits) {
  const end = new AbortController(), { signal } = end;
  let timer = 0;
  const remember = state => {
    document.documentElement.lang = state.language;
    document.documentElement.dataset.theme = state.shownTheme;
    document.cookie = `language=${state.language}; path=/; max-age=31536000; samesite=strict`;
    try {
      localStorage.setItem("theme", state.theme);
    } catch {
      // It is forgotten with the page.
    }
  };
  const tell = isStep => {
    const { state } = map;
    remember(state);
    page.invokeMethodAsync("Changed", state, isStep);
  };
  for (const type of ["areaschanged", "zonechosen"]) map.addEventListener(type, () => tell(true), { signal });
  map.addEventListener("viewchanged", event => {
    clearTimeout(timer);
    if (event.detail.frame) timer = setTimeout(() => tell(false), settled);
    else tell(true);
  }, { signal });
  map.addEventListener("ready", () => {
    remember(map.state);
    map.dataset.ready = "true";
  }, { signal });
  map.pictures = createPainter(limits);
  map.answers = async place => (await fetch(`at?${new URLSearchParams(place)}`)).json();
  return {
    show(state) { map.state = state; },
    theme: () => document.documentElement.dataset.theme,
    end: () => end.abort(),
  };
}
