import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { Builder } from '@/components/options/builder/builder';
import { Notice } from '@/components/options/notice';
import { OwnActs } from '@/components/options/routine-list/own-acts';
import { RoutineGroup } from '@/components/options/routine-list/routine-group';
import { Arrivals } from '@/components/options/share/arrivals';
import { FileButton } from '@/components/options/share/file-button';
import { FileRefused } from '@/components/options/share/file-refused';
import { useNextFocus } from '@/components/options/use-next-focus';
import { plural } from '@/components/plural';
import { Problem } from '@/components/problem';
import type { App } from '@/core/app';
import { MOST_OWN, type OwnRoutine } from '@/core/own';
import { blankDraft, type Draft, draftOf, ownOf } from '@/core/own-draft';
import { arrivals, FILE_NAME, type SharedRoutine, writeFile } from '@/core/own-file';
import type { Instant } from '@/core/time';
import { catalog } from '@/routines/index';
import { saveFile } from '@/shell/save-file';
import { insteadOf } from './not-offered';
import { keeping, newId, removing, restoring } from './own-commands';
import { StepPicture } from './step-picture';
import { useArrivals } from './use-arrivals';
import type { Drafting } from './use-draft';
import { useOwn } from './use-own';
import './own.css';

type OwnProps = Readonly<{
  app: App;
  at: Instant;
  drafting: Drafting;
  /** A routine's row in the list, with what can be done with it. */
  row: (id: string, acts: ComponentChildren) => ComponentChildren;
}>;

/** The routines that the person made: written, changed, deleted, saved as a file and read from one. */
export const Own = ({ app, at, drafting, row }: OwnProps) => {
  const { own } = app;
  const { draft } = drafting;
  const root = useRef<HTMLDivElement>(null);
  const focus = useNextFocus(root);
  const latest = useRef(app);
  latest.current = app;
  const { done, problem, say, refuse, ask } = useOwn();
  const arriving = useArrivals();
  const isNew = draft !== null && own.every(({ id }) => id !== draft.id);
  const isFull = own.length >= MOST_OWN;

  const close = (): void => {
    const back = drafting.close();
    const name = draft?.name.trim() ?? '';
    if (back === null) {
      say(null);
      return;
    }
    say({
      words: name === '' ? i18n.t('builder.droppedNew') : i18n.t('builder.dropped', [name]),
      undo: i18n.t(name === '' ? 'builder.bringBackNew' : 'builder.bringBack'),
      onUndo: () => {
        back();
        say(null);
        focus('.builder-name');
      },
    });
  };
  const open = (next: Draft): void => {
    close();
    drafting.open(next);
    focus('.builder-name');
  };
  const save = (): void => {
    if (draft === null) return;
    if (isNew && isFull) {
      refuse(i18n.t('builder.full', [MOST_OWN]));
      return;
    }
    const made = ownOf(draft);
    ask([keeping([made])], () => {
      focus('.own-new:enabled, .own-acts button');
      drafting.close();
      say({ words: i18n.t('builder.saved', [made.name]) });
    });
  };
  const remove = (gone: OwnRoutine): void => {
    focus('.notice-undo');
    ask([removing(gone)], () => {
      if (draft?.id === gone.id) drafting.close();
      say({
        words: i18n.t('builder.deleted', [gone.name]),
        onUndo: () => {
          focus(`[data-routine="${gone.id}"] button`);
          ask(restoring(gone, app, latest.current), () => say(null));
        },
      });
    });
  };
  const exported = (routines: readonly OwnRoutine[]): void => {
    saveFile(FILE_NAME, new Blob([writeFile(routines)], { type: 'application/json' }));
    say({ words: i18n.t('builder.exported', [FILE_NAME]) });
  };
  const add = (found: readonly SharedRoutine[]): void => {
    const added = found.map((routine) => ({ ...routine, id: newId() }));
    ask([keeping(added)], () => {
      focus('.notice-undo');
      arriving.close();
      say({
        words: plural('builder.imported', added.length),
        onUndo: () => {
          focus('.own-new');
          ask(added.map(removing), () => say(null));
        },
      });
    });
  };

  return (
    <div class="own" ref={root}>
      <RoutineGroup title={i18n.t('routines.group.own')}>
        {own.map((one) =>
          row(
            one.id,
            <OwnActs
              name={one.name}
              onEdit={() => open(draftOf(one))}
              onExport={() => exported([one])}
              onDelete={() => remove(one)}
            />,
          ),
        )}
      </RoutineGroup>
      {own.length === 0 && draft === null && <p class="dim">{i18n.t('builder.intro')}</p>}
      <Notice words={done?.words ?? null} undo={done?.undo} onUndo={done?.onUndo} />
      {draft === null && <Problem message={problem} />}
      {draft !== null && (
        <Builder
          key={draft.id}
          title={
            isNew
              ? i18n.t('builder.newTitle')
              : i18n.t('builder.editTitle', [own.find(({ id }) => id === draft.id)?.name ?? ''])
          }
          draft={draft}
          isNew={isNew}
          catalog={catalog}
          instead={(step) => insteadOf(app, step, at)}
          figure={(step) => <StepPicture step={step} moving />}
          problem={<Problem message={problem} />}
          onChange={drafting.change}
          onSave={save}
          onCancel={() => {
            focus('.notice-undo, .own-new');
            close();
          }}
        />
      )}
      <FileRefused {...(arriving.refused ?? { file: '', why: null })} />
      {arriving.arrived && (
        <Arrivals
          file={arriving.arrived.file}
          arrivals={arrivals(arriving.arrived.routines, own)}
          own={own.length}
          problem={draft === null ? null : <Problem message={problem} />}
          onAdd={add}
          onCancel={() => {
            focus('.file-button input');
            arriving.close();
          }}
        />
      )}
      <div class="own-all">
        {draft === null && (
          <Button place="own-new" disabled={isFull} onClick={() => open(blankDraft(newId()))}>
            {i18n.t('builder.create')}
          </Button>
        )}
        <FileButton
          name={i18n.t('builder.open')}
          accept=".json,application/json"
          onFile={(file) => {
            say(null);
            focus('.arrivals-add, .arrivals-cancel');
            arriving.open(file);
          }}
        />
        {own.length > 0 && (
          <Button onClick={() => exported(own)}>{i18n.t('builder.exportAll')}</Button>
        )}
      </div>
      {isFull && <p class="dim">{i18n.t('builder.full', [MOST_OWN])}</p>}
    </div>
  );
};
