import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { Section } from '@/components/options/section';
import { ShortcutList } from '@/components/options/shortcut-list';
import { Problem } from '@/components/problem';
import { canChangeShortcuts, changeShortcuts } from '@/shell/shortcuts';
import { useShortcuts } from './use-shortcuts';

/** Keys that work from anywhere in the browser. */
export const Shortcuts = () => {
  const keys = useShortcuts();
  const [problem, setProblem] = useState<string | null>(null);
  const change = (): void => {
    changeShortcuts().then(
      () => setProblem(null),
      (error) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  };
  return (
    <Section id="shortcuts" title={i18n.t('shortcuts.title')}>
      <ShortcutList
        shortcuts={keys.map((key) => ({ ...key, name: key.name ?? i18n.t('shortcuts.open') }))}
      />
      {canChangeShortcuts() ? (
        <Button place="shortcuts-change" onClick={change}>
          {i18n.t('shortcuts.change')}
        </Button>
      ) : (
        <p>{i18n.t('shortcuts.where')}</p>
      )}
      <Problem message={problem} />
    </Section>
  );
};
