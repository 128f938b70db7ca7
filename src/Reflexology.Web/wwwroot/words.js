const fill = (form, values) => form.replace(/\{(\d)\}/g, (_, i) => values[i]);

/** The texts and names of a scene in one language. */
export class Words {
  constructor(scene, language) {
    this.language = scene.texts[language] ? language : "en";
    this.texts = scene.texts[this.language];
  }

  text(name, ...values) {
    return fill(this.texts[name] ?? name, values);
  }

  /** The form of a text for a number of things. */
  counted(name, count) {
    const forms = this.texts[name];
    return fill(forms[new Intl.PluralRules(this.language).select(count)] ?? forms.other, [count]);
  }

  name(thing) {
    return this.own(thing.names);
  }

  /** A zone as lists name it. */
  numbered(zone) {
    return zone.number ? `${zone.number} ${this.name(zone)}` : this.name(zone);
  }

  /** A text in several languages in this one. */
  own(texts) {
    return texts?.[this.language] ?? texts?.en ?? "";
  }

  list(names) {
    return names.join(this.language === "zh" ? "、" : ", ");
  }

  /** Parts of one phrase. */
  phrase(parts) {
    return parts.join(this.language === "zh" ? "，" : ", ");
  }

  /** A zone with its side and number, as screen readers say it. */
  zone(zone, { foot, aspect }, isLit) {
    const parts = [this.name(zone), this.text(`${foot}.${aspect}`)];
    if (zone.number) parts.push(this.text("zoneNumber", zone.number));
    if (isLit) parts.push(this.text("highlightedNow"));
    return this.phrase(parts);
  }
}
