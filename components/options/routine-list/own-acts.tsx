import { i18n } from '#i18n';
import { Button } from '../../button';

type OwnActsProps = Readonly<{
  name: string;
  onEdit: () => void;
  onExport: () => void;
  onDelete: () => void;
}>;

/** What can be done with a routine of one's own. */
export const OwnActs = ({ name, onEdit, onExport, onDelete }: OwnActsProps) => (
  <div class="own-acts">
    <Button tone="ghost" label={i18n.t('builder.editOne', [name])} onClick={onEdit}>
      {i18n.t('builder.edit')}
    </Button>
    <Button tone="ghost" label={i18n.t('builder.exportOne', [name])} onClick={onExport}>
      {i18n.t('builder.export')}
    </Button>
    <Button tone="ghost" label={i18n.t('builder.deleteOne', [name])} onClick={onDelete}>
      {i18n.t('builder.delete')}
    </Button>
  </div>
);
