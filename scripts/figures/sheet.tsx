import { render } from 'preact';
import { Figure } from '@/components/figure/figure';
import { type MotionName, motions } from '@/routines/motions/motions';
import './sheet.css';

// ?only=walk,stand picks motions, &from=&to= a slice, &size= the stage's width and height, &scheme= light or dark, &still one picture, &play lets it move
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

render(
  <main>
    {names.map((name) => (
      <section key={name}>
        <h2>{name}</h2>
        {moments.map((moment) => (
          <div key={moment} class="stage" style={{ width: `${width}px`, height: `${height}px` }}>
            <Figure
              motion={motions[name]}
              elapsed={moment * motions[name].cycle}
              running={asked.has('play')}
              label={name}
              still={asked.has('still')}
            />
          </div>
        ))}
      </section>
    ))}
  </main>,
  document.body,
);
