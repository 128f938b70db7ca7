const svgNamespace = "http://www.w3.org/2000/svg";

function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "text") element.textContent = value;
    else if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value);
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/** A new element; `on…` attributes are listeners, and texts are only ever set as text, never as markup. */
export const make = (tag, attributes = {}, ...children) => filled(document.createElement(tag), attributes, children);

/** The same of SVG. */
export const draw = (tag, attributes = {}, ...children) =>
  filled(document.createElementNS(svgNamespace, tag), attributes, children);

const icons = {
  close: "M5.5 5.5l9 9m0-9-9 9",
  plus: "M4.5 10h11M10 4.5v11",
  minus: "M4.5 10h11",
  fit: "M4 8V4h4m4 0h4v4m0 4v4h-4m-4 0H4v-4",
  search: "M14.5 9a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0zm-1.5 4 4 4",
  menu: "M4 6h12M4 14h12M8 3.5v5M13 11.5v5",
};

/** A drawn icon, which says nothing to a screen reader. */
export const icon = name =>
  draw("svg", { viewBox: "0 0 20 20", "aria-hidden": "true", class: "icon" }, draw("path", { d: icons[name] }));

/** A round button with an icon for its text. */
export const iconButton = (name, label, click, attributes = {}) =>
  make("button", { type: "button", class: "round", "aria-label": label, title: label, onclick: click, ...attributes },
    icon(name));

/** The elements of SVG markup. */
export function parseSvg(markup) {
  const parsed = new DOMParser().parseFromString(`<svg xmlns="${svgNamespace}">${markup}</svg>`, "image/svg+xml");
  return [...document.importNode(parsed.documentElement, true).childNodes];
}
