// Opens the first page of a PDF document with pdf.js: "FILE read" prints its text in the order in which a person who
// selects all copies it, "FILE show DPI PICTURE" writes it as PNG.
import fs from 'node:fs';

// pdf.js expects them of its engine; older versions of Node have neither.
Promise.withResolvers ??= function () {
  let resolve, reject;
  const promise = new this((yes, no) => { resolve = yes; reject = no; });
  return { promise, resolve, reject };
};

const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
const [file, what, dpi, picture] = process.argv.slice(2);
const page = await (await getDocument({ data: new Uint8Array(fs.readFileSync(file)), verbosity: 0 }).promise).getPage(1);
if (what === 'read') {
  const { items } = await page.getTextContent();
  console.log(items.map(item => item.str + (item.hasEOL ? '\n' : '')).join(''));
} else {
  const { createCanvas } = await import('@napi-rs/canvas');
  const viewport = page.getViewport({ scale: dpi / 72 });
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
  fs.writeFileSync(picture, canvas.toBuffer('image/png'));
}
