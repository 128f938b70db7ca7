// Mounts the map: what it shows is the state of the page; its pictures and exact answers come from the server.

import "./_content/Reflexology.Web/reflexology-map.js";
import { createPainter } from "./pictures.js";

const settled = 250;
const root = document.documentElement;
const systems = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)"].map(query => matchMedia(query));

/** Gives the map the theme that was chosen last, and the page the one that this is on this screen. */
function dress(map) {
  let theme = null;
  try {
    theme = localStorage.getItem("theme");
  } catch {
    // The visitor's browser keeps nothing.
  }
  map.setAttribute("theme", theme ?? "system");
  root.dataset.theme = map.state.shownTheme;
}

// Before the map is drawn for the first time.
document.querySelectorAll("reflexology-map").forEach(dress);

function remember({ language, theme, shownTheme }) {
  root.lang = language;
  root.dataset.theme = shownTheme;
  document.cookie = `language=${language}; path=/; max-age=31536000; samesite=strict`;
  try {
    localStorage.setItem("theme", theme);
  } catch {
    // It is forgotten with the page.
  }
}

/**
 * `page` hears of every change: of what is shown as a new entry of the history, of the zoom, and of an answer that
 * corrects the one before, as the same one.
 */
export function attach(map, page, limits, first) {
  const end = new AbortController(), { signal } = end;
  let timer = 0, told = null;
  // Changes that come together are one step.
  const tell = isStep => {
    if (told) {
      told.isStep ||= isStep;
      return;
    }
    told = { isStep };
    queueMicrotask(() => {
      const { state } = map, step = told.isStep;
      told = null;
      remember(state);
      page.invokeMethodAsync("Changed", state, step);
    });
  };
  const ready = () => {
    remember(map.state);
    map.dataset.ready = "true";
  };
  map.addEventListener("areaschanged", () => tell(true), { signal });
  map.addEventListener("zonechosen", event => tell(!event.detail.isExact), { signal });
  map.addEventListener("viewchanged", event => {
    clearTimeout(timer);
    if (event.detail.frame) timer = setTimeout(() => tell(false), settled);
    else tell(true);
  }, { signal });
  for (const query of systems) query.addEventListener("change", () => remember(map.state), { signal });
  dress(map);
  map.pictures = createPainter(limits);
  map.answers = async place => (await fetch(`at?${new URLSearchParams(place)}`)).json();
  map.state = first;
  if (map.scenes.length) ready();
  else map.addEventListener("ready", ready, { signal });
  return {
    show(state) { map.state = state; },
    end: () => end.abort(),
  };
}
