// What joins the Razor component to its element.

import "./reflexology-map.js";
import { Scene } from "./scene.js";

/** Shows maps: each a scene as JSON in UTF-8. */
export function show(element, ...scenes) {
  element.scenes = scenes.map(bytes => new Scene(JSON.parse(new TextDecoder().decode(bytes))));
}

/** Passes on what a visitor does. */
export function listen(element, component) {
  const hear = (type, call) =>
    element.addEventListener(type, event => component.invokeMethodAsync(...call(event.detail)));
  hear("zonechosen", ({ zone }) => ["ZoneChosen", zone?.map, zone?.zone, zone?.foot, zone?.aspect]);
  hear("areaschanged", ({ areas }) => ["AreasChanged", areas]);
  hear("viewchanged", ({ map, against, aspects, feet, frame }) =>
    ["ViewChanged", map, against, aspects, feet, frame]);
}
