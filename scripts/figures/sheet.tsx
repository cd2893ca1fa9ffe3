import { render } from 'preact';
import { Figure } from '@/components/figure/figure';
import { PEOPLE } from '@/core/settings';
import { type MotionName, motions } from '@/routines/motions/motions';
import './sheet.css';

// ?only=walk,stand picks motions, &from=&to= a slice, &size= the stage's width and height, &scheme= light or dark, &still one picture, &people everybody once, &play lets it move
const asked = new URLSearchParams(location.search);
const only = asked.get('only')?.split(',');
const names = (Object.keys(motions) as MotionName[])
  .filter((name) => !only || only.includes(name))
  .slice(Number(asked.get('from') ?? 0), Number(asked.get('to') ?? 99));
const [width = 240, height = 170] = (asked.get('size') ?? '240x170').split('x').map(Number);
const moments = asked.has('still')
  ? [0]
  : (asked.get('moments') ?? '0.05,0.3,0.55,0.8').split(',').map(Number);
document.documentElement.style.colorScheme = asked.get('scheme') ?? 'light';

type Shown = Readonly<{ name: MotionName; moment: number; person: number }>;
const stage = ({ name, moment, person }: Shown) => (
  <div
    key={`${name} ${moment}`}
    class="stage"
    style={{ width: `${width}px`, height: `${height}px` }}
  >
    <Figure
      motion={motions[name]}
      elapsed={moment * motions[name].cycle}
      running={asked.has('play')}
      label={name}
      still={asked.has('still')}
      person={person}
    />
  </div>
);

/** Every person once, alone and with the next one. */
const people = () =>
  asked.get('from') === '0' &&
  Array.from({ length: PEOPLE }, (_, person) => (
    <section key={person}>
      <h2>person {person}</h2>
      {(['m-calf-r', 'walk', 'weight-shift', 'pp-calf-r'] as const).map((name) =>
        stage({ name, moment: 0.2, person }),
      )}
    </section>
  ));

render(
  <main>
    {asked.has('people')
      ? people()
      : names.map((name) => (
          <section key={name}>
            <h2>{name}</h2>
            {moments.map((moment) => stage({ name, moment, person: 0 }))}
          </section>
        ))}
  </main>,
  document.body,
);
