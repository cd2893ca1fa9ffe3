import { FRONT_HAIR } from './hair';
import { EAR, FACE, MOUTH, NECK, NOSE } from './shapes';

/** The head of one of the people, facing us. */
export function FrontHead({ person }: Readonly<{ person: number }>) {
  const { back, front, beard, folds, coversEar } = FRONT_HAIR[person] ?? {};
  return (
    <>
      {back && <path class="hair" d={back} />}
      <path class="skin neck" d={NECK} />
      {!coversEar && <path class="skin" d={EAR} />}
      {!coversEar && <path class="skin" d={EAR} transform="scale(-1 1)" />}
      <path class="skin" d={FACE} />
      {beard && <path class="hair" d={beard} />}
      {front && <path class="hair" d={front} />}
      {folds && <path class="fold" d={folds} />}
      <path class="line" d={NOSE} />
      <path class="line" d={MOUTH} />
      <circle class="eye" cx="-4.5" cy="-19.8" r="1.2" />
      <circle class="eye" cx="4.5" cy="-19.8" r="1.2" />
    </>
  );
}
