// Watches a page of the viewer from before its first script; benchmarks read window.probe. All times are milliseconds.

window.probe = { clicks: [], events: [], frames: null, settled: [], firstSettled: null, lastWheel: 0 };

// The browser forgets what it fetched beyond 250 resources unless asked.
performance.setResourceTimingBufferSize(10000);

new PerformanceObserver(list => {
  for (const entry of list.getEntries()) {
    if (entry.name !== "click") continue;
    const handlers = entry.processingEnd - entry.processingStart;
    probe.events.push({ start: entry.startTime, duration: entry.duration, handlers });
  }
}).observe({ type: "event", durationThreshold: 16 });

const litZones = () => [...probe.root?.querySelectorAll(".zone[data-lit]") ?? []]
  .map(path => path.closest(".figure").dataset.view + path.dataset.zone + path.dataset.lit)
  .join();

// Registered before the page's own listener, so that its work is part of what is timed.
document.addEventListener("click", event => {
  if (!event.composedPath().some(one => one.matches?.("[data-fold=areas] .area"))) return;
  const click = { start: event.timeStamp, lit: null, settled: null, pictures: [] }, before = litZones();
  probe.clicks.push(click);
  const paint = () => {
    if (litZones() === before) {
      if (performance.now() - click.start < 2000) requestAnimationFrame(paint);
      return;
    }
    // A message posted in a frame arrives when the frame has been handed to the screen.
    const channel = new MessageChannel();
    channel.port1.onmessage = () => { click.lit = performance.now() - click.start; };
    channel.port2.postMessage(null);
  };
  requestAnimationFrame(paint);
}, { capture: true });

document.addEventListener("wheel", event => { probe.lastWheel = event.timeStamp; }, { capture: true, passive: true });

const watch = () => {
  const isSettled = probe.root.querySelector(".stage.pictured:not(.painting)[data-state=settled]") !== null;
  const state = isSettled ? "settled" : "moving";
  if (state === probe.state) return;
  probe.state = state;
  if (state !== "settled") return;
  const now = performance.now(), click = probe.clicks.at(-1);
  probe.firstSettled ??= now;
  probe.settled.push(now);
  if (!click || click.settled !== null) return;
  click.settled = now - click.start;
  click.pictures = performance.getEntriesByType("resource")
    .filter(entry => entry.startTime >= click.start && entry.name.includes("/layers/"))
    .map(
      entry => (
        {
          name: entry.name,
          asked: entry.requestStart - click.start,
          answered: entry.responseStart - click.start,
          here: entry.responseEnd - click.start,
          bytes: entry.transferSize,
        }));
};

// What is in the map component, no observer of the document sees.
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function(options) {
  probe.root = attachShadow.call(this, options);
  new MutationObserver(watch)
    .observe(probe.root, {
      subtree: true, childList: true, attributes: true, attributeFilter: ["data-state", "class"],
    });
  return probe.root;
};

probe.watchFrames = () => {
  probe.frames = [];
  let before = performance.now();
  const next = () => {
    const now = performance.now();
    probe.frames?.push(now - before);
    before = now;
    if (probe.frames) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
};

probe.endFrames = () => {
  const frames = probe.frames;
  probe.frames = null;
  return frames.slice(1);
};
