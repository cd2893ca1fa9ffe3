/** A picture on a page, with all that is needed to understand it alone. */
export type Picture = Readonly<{
  title: string;
  when: string;
  svg: SVGSVGElement;
  legend: readonly Readonly<{ svg: SVGSVGElement; words: string }>[];
  /** What else must be known to read it. */
  note: string | null;
}>;

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const HEAD = 64;
const LINE = 24;
/** A sign and the gap before its words. */
const SIGN = 26;

/** What the theme decides; alone, a picture has no theme. */
const LOOKS = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'direction',
] as const;

/** A copy of what is drawn, with the colours of the theme of this moment and without anything for hands. */
function inked(original: Element): Element {
  const copy = original.cloneNode(false) as Element;
  for (const { name } of [...copy.attributes])
    if (/^(class|style|role|tabindex|aria-.*)$/.test(name)) copy.removeAttribute(name);
  const style = getComputedStyle(original);
  for (const look of LOOKS) copy.setAttribute(look, style.getPropertyValue(look));
  for (const child of original.childNodes)
    copy.append(child instanceof Element ? inked(child) : child.cloneNode());
  return copy;
}

function drawn(name: string, looks: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [look, value] of Object.entries(looks)) element.setAttribute(look, String(value));
  return element;
}

function placed(svg: SVGSVGElement, x: number, y: number): Element {
  const copy = inked(svg);
  copy.setAttribute('x', String(x));
  copy.setAttribute('y', String(y));
  copy.setAttribute('overflow', 'visible');
  return copy;
}

type Measure = (words: string) => number;

function measureIn(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return () => 0;
  context.font = font;
  return (words) => context.measureText(words).width;
}

/** Words in lines no longer than so many px, broken where the language does. */
function linesOf(words: string, most: number, measure: Measure): readonly string[] {
  const lines = [''];
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(words)) {
    const line = `${lines.at(-1)}${segment}`;
    if (measure(line) > most) lines.push(segment.trimStart());
    else lines[lines.length - 1] = line;
  }
  return lines;
}

/** A picture as one SVG of its own: a ground, its title, itself, and its legend in as many lines as it needs. Sizes in px. */
export function poster({ title, when, svg, legend, note }: Picture): SVGSVGElement {
  const { color, fontFamily, direction, backgroundColor } = getComputedStyle(document.body);
  const isRtl = direction === 'rtl';
  const [inner, high] = [svg.width.baseVal.value, svg.height.baseVal.value];
  const width = inner + 2 * MARGIN;
  const along = (start: number): number => (isRtl ? width - MARGIN - start : MARGIN + start);
  const measure = measureIn(`14px ${fontFamily}`);
  const sheet = drawn('svg', { xmlns: SVG, width }) as SVGSVGElement;
  const ground = drawn('rect', { width, fill: backgroundColor });
  const say = (words: string, start: number, y: number, look = {}): void => {
    const usual = { 'font-family': fontFamily, 'font-size': 14, fill: color, direction };
    const text = drawn('text', { ...usual, x: along(start), y, ...look });
    text.textContent = words;
    sheet.append(text);
  };
  sheet.append(ground, placed(svg, MARGIN, MARGIN + HEAD));
  say(title, 0, MARGIN + 16, { 'font-size': 20, 'font-weight': 640 });
  say(when, 0, MARGIN + 38);
  let start = 0;
  let down = MARGIN + HEAD + high + LINE;
  for (const sign of legend) {
    const room = SIGN + measure(sign.words);
    if (start > 0 && start + room > inner) {
      start = 0;
      down += LINE;
    }
    sheet.append(placed(sign.svg, isRtl ? along(start) - 20 : along(start), down - 13));
    say(sign.words, start + SIGN, down);
    start += room + 18;
  }
  for (const line of note ? linesOf(note, inner, measure) : []) {
    down += LINE;
    say(line, 0, down);
  }
  for (const whole of [sheet, ground]) whole.setAttribute('height', String(down + MARGIN));
  return sheet;
}
