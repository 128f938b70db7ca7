// The number of measured boxes, then what is cut off, out of the picture, or on something else.
map => {
  const root = map.shadowRoot, stage = root.querySelector(".stage").getBoundingClientRect(), boxes = [], faults = [];
  const isSeen = one => one.checkVisibility({ visibilityProperty: true });
  const add = (kind, one, rects) => {
    const seen = [...rects].filter(rect => rect.width > 1 && rect.height > 1);
    if (!seen.length) return;
    boxes.push({
      kind, text: one.textContent || one.ariaLabel,
      left: Math.min(...seen.map(rect => rect.left)), right: Math.max(...seen.map(rect => rect.right)),
      top: Math.min(...seen.map(rect => rect.top)), bottom: Math.max(...seen.map(rect => rect.bottom)),
    });
  };
  for (const name of root.querySelectorAll(".names > *")) {
    add(name.className, name, [...name.querySelectorAll("span")].map(line => line.getBoundingClientRect()));
  }
  for (const caption of root.querySelectorAll("figcaption > span")) {
    if (!isSeen(caption) || !caption.textContent) continue;
    const words = document.createRange();
    words.selectNodeContents(caption);
    add("caption", caption, words.getClientRects());
    if (caption.scrollWidth > caption.clientWidth + 1) faults.push(`cut off: ${caption.textContent}`);
  }
  for (const other of root.querySelectorAll(".zoom button, .small-notice")) {
    if (isSeen(other)) add("beside", other, other.getClientRects());
  }
  boxes.forEach((a, i) => {
    const isWithin = a.left > stage.left - 1 && a.right < stage.right + 1
      && a.top > stage.top - 1 && a.bottom < stage.bottom + 1;
    if (!isWithin && a.kind !== "beside") faults.push(`out of the picture: ${a.kind} ${a.text}`);
    for (const b of boxes.slice(i + 1)) {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 1 && down > 1 && (a.kind !== "beside" || b.kind !== "beside")) {
        faults.push(`${a.kind} ${a.text} on ${b.kind} ${b.text}`);
      }
    }
  });
  return [String(boxes.length), ...faults];
}
