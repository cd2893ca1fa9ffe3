import { HAIR } from './hair';
import { EAR, FACE, MOUTH, NECK } from './shapes';

/** The head of one of the people, as it stands on the neck. */
export function Head({ person }: Readonly<{ person: number }>) {
  const { back, front, beard, folds, coversEar } = HAIR[person] ?? {};
  return (
    <>
      {back && <path class="hair" d={back} />}
      <path class="skin neck" d={NECK} />
      <path class="skin" d={FACE} />
      {beard && <path class="hair" d={beard} />}
      {front && <path class="hair" d={front} />}
      {folds && <path class="fold" d={folds} />}
      {!coversEar && <path class="skin" d={EAR} />}
      <path class="line" d={MOUTH} />
      <circle class="eye" cx="10.4" cy="-20.4" r="1.1" />
    </>
  );
}
