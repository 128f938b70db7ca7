/** Typed words without case and accents, as NameFolding folds the names that the page holds. */
const fold = words => [...words.replace(/\p{Cs}/gu, '\ufffd').normalize('NFD')
  .replace(/[\uff01-\uff5e]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
  .replace(/\p{Mn}/gu, '')]
  .map(letter => letter.toLowerCase()).join('')
  .replace(/ß/g, 'ss')
  .replace(/[\p{Z}\t-\r\x85_-]+/gu, ' ').trim();

const kinds = { id: 0, latin: 3, complaint: 4 };
const qualities = { exact: 0, prefix: 1, wordPrefix: 2, inside: 3, similar: 4, similarWord: 5 };

/** All names of a body area or zone. */
const namesOf = thing => thing.search.map(
  ([name, folded, kind, language]) => ({ things: [thing], name, folded, kind, language }));

/** All words for a complaint; the areas are those it speaks of and this map has. */
const wordsOf = complaint => {
  const things = data.areas.filter(area => complaint.areas.includes(area.id))
    .sort((a, b) => complaint.areas.indexOf(a.id) - complaint.areas.indexOf(b.id));
  return Object.entries(complaint.words).flatMap(([language, words]) => words.map(name => ({
    things, isPlaceless: complaint.areas.length === 0, name, folded: fold(name), kind: kinds.complaint,
    language: data.languages.indexOf(language),
  })));
};

const entries = [...data.areas, ...data.zones].flatMap(namesOf).concat(data.complaints.flatMap(wordsOf));

/** The single words of folded ones. */
const split = words => words.split(/[ ,;/+&.?!、。]/).filter(Boolean);

/** As DroppedWords.Without: the single words that are left of folded ones. */
function dropper(byLanguage) {
  const all = Object.values(byLanguage).flat();
  const folded = words => words.map(word => fold(word.replace(/^-+|-+$/g, '')));
  const longest = words => folded(words).sort((a, b) => b.length - a.length);
  const ends = longest(all.filter(word => word.startsWith('-')));
  const beginnings = longest(all.filter(word => !word.startsWith('-') && word.endsWith('-')));
  const whole = new Set(folded(all.filter(word => !word.startsWith('-') && !word.endsWith('-'))));
  const shortened = word => {
    const end = ends.find(part => word.length > part.length && word.endsWith(part)) ?? '';
    const left = word.slice(0, word.length - end.length);
    return left.slice((beginnings.find(part => left.length > part.length && left.startsWith(part)) ?? '').length);
  };
  return words => split(words).filter(word => !whole.has(word)).map(shortened);
}

const withoutPain = dropper(data.painWords), withoutFill = dropper(data.fillWords);
const withoutZone = dropper(data.zoneWords);

/** The number in words such as "zone 22"; null where they are none. */
function numberIn(words) {
  const left = withoutZone(words);
  return left.length === 1 && /^[0-9]{1,9}$/.test(left[0]) ? Number(left[0]) : null;
}

/** Typing errors between two words: letters added, left out, replaced, or swapped with their neighbour. */
function errors(a, b) {
  let before = [], last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1), last[j] + 1, row[j - 1] + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length];
}

function similar(name, words) {
  const allowed = Math.floor(Math.max(name.length, words.length) / 4);
  return Math.abs(name.length - words.length) <= allowed && errors(name, words) <= allowed;
}

/** As NameMatch.Quality: the quality of a match, misspelt names left out; -1 where there is none. */
function quality(name, words) {
  if (name === words) return qualities.exact;
  if (name.startsWith(words)) return qualities.prefix;
  if (name.includes(' ' + words)) return qualities.wordPrefix;
  return name.includes(words) ? qualities.inside : -1;
}

/** As NameMatch.HasSimilarWord: true where as many words in a row as were typed are those words misspelt. */
function hasSimilarWord(name, words) {
  const parts = name.split(' '), count = words.split(' ').length;
  const runs = parts.slice(count - 1).map((_, first) => parts.slice(first, first + count).join(' '));
  return runs.some(run => similar(run, words));
}

// As AreaSearch, from here on.
const nothing = { hits: [], isPlaceless: false };
const isFound = answer => answer.isPlaceless || answer.hits.length > 0;
const fewestLetters = 4;
const hasIdeographs = words => /[\u2e80-\ud7ff]/.test(words);
const isShort = words => words.length < fewestLetters && !hasIdeographs(words);
const isOwnName = (name, language) =>
  name.language === language || name.kind === kinds.latin || (name.kind === kinds.id && language === 0);

function counts(name, words, language, found) {
  const isOwn = isOwnName(name, language), isComplaint = name.kind === kinds.complaint, isLong = !isShort(words);
  switch (found) {
    case qualities.exact: return true;
    case qualities.prefix: return isComplaint ? isOwn && isLong : isOwn || isLong;
    case qualities.wordPrefix: return isOwn && !isComplaint;
    case qualities.inside: return isOwn && !isComplaint && isLong;
    case qualities.similar: return isOwn && words.length >= fewestLetters;
    default: return isOwn && words.length >= fewestLetters && !isComplaint;
  }
}

/** Each thing once, with the name that matched best. */
function once(hits) {
  const found = new Map();
  for (const hit of hits) if (!found.has(hit.thing)) found.set(hit.thing, hit);
  return [...found.values()];
}

/** The hits of sorted names; a complaint that matches best answers alone. */
function answerOf(found, words) {
  if (!found.length) return nothing;
  const hitsOf = ({ things, name, quality, kind }) =>
    things.map(thing => ({ thing, name, quality, isComplaint: kind === kinds.complaint }));
  const [best] = found;
  if (best.kind === kinds.complaint) return { hits: hitsOf(best), isPlaceless: best.isPlaceless };
  const isCut = !hasIdeographs(words) && best.quality < qualities.inside;
  const kept = found.filter(name => (!isCut || name.quality < qualities.inside)
    && (best.quality > qualities.exact || name.kind !== kinds.complaint));
  return { hits: once(kept.flatMap(hitsOf)), isPlaceless: false };
}

function matches(words, language, worst) {
  if (!words) return nothing;
  const qualityOf = {
    [qualities.similar]: name => similar(name, words) ? qualities.similar : -1,
    [qualities.similarWord]: name => hasSimilarWord(name, words) ? qualities.similarWord : -1,
  }[worst] ?? (name => quality(name, words));
  const rank = name => name.kind * 101 + (name.language === language ? 0 : 1 + name.language);
  let found = entries.map(name => ({ ...name, quality: qualityOf(name.folded) }))
    .filter(name => name.quality >= 0 && name.quality <= worst && counts(name, words, language, name.quality))
    .sort((a, b) => a.quality - b.quality || isOwnName(b, language) - isOwnName(a, language) || rank(a) - rank(b)
      || a.folded.length - b.folded.length);
  const own = found.filter(name => isOwnName(name, language));
  if (isShort(words) && own.length) found = own;
  return answerOf(found, words);
}

function whole(words, language) {
  const exact = matches(words, language, qualities.exact);
  return isFound(exact) ? exact : matches(words, language, qualities.similar);
}

/** The best of each word, then the others. */
function each(words, language) {
  const found = words.map(word => whole(word, language)).filter(isFound);
  const hits = once([...found.flatMap(one => one.hits.slice(0, 1)), ...found.flatMap(one => one.hits.slice(1))]);
  return { hits, isPlaceless: hits.length === 0 && found.some(one => one.isPlaceless) };
}

/** One name, or several. */
function named(words, language) {
  const rest = withoutFill(words.join(' '));
  let answer = whole(words.join(' '), language);
  if (!isFound(answer)) answer = whole(rest.join(' '), language);
  return isFound(answer) ? answer : each(rest, language);
}

/** As BodyAtlas.Search: what folded words find, best first; isPlaceless where they are a complaint without a place. */
function search(words, language) {
  if (numberIn(words) !== null) return nothing;
  let answer = matches(words, language, qualities.inside);
  if (isFound(answer)) return answer;
  const rest = withoutPain(words);
  if (rest.join(' ') !== split(words).join(' ')) {
    const place = named(rest, language);
    if (isFound(place)) return { ...place, hits: place.hits.map(hit => ({ ...hit, isComplaint: true })) };
  }
  answer = matches(words, language, qualities.similar);
  if (!isFound(answer)) answer = each(withoutFill(words), language);
  return isFound(answer) ? answer : matches(words, language, qualities.similarWord);
}

/** The results of a search, best first: body areas, and the zones that none of them stands for. */
function find(typed) {
  const words = fold(typed);
  if (!words) return nothing;
  const number = numberIn(words);
  const answer = number === null
    ? search(words, data.languages.indexOf(state.language))
    : { hits: data.zones.filter(zone => zone.number === number).map(thing => ({ thing, name: `${number}` })) };
  const areas = answer.hits.map(hit => hit.thing).filter(thing => thing.zones);
  const stoodFor = zone => areas.some(
    area => !area.within && area.zones.length === 1 && data.zones[area.zones[0]] === zone);
  const hits = answer.hits.filter(hit => hit.thing.zones || !stoodFor(hit.thing)).slice(0, 12);
  return { ...answer, hits };
}
