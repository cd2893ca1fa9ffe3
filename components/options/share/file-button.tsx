import './file-button.css';

type FileButtonProps = Readonly<{
  name: string;
  /** What kinds of file are offered first, as in the accept attribute. */
  accept: string;
  onFile: (file: File) => void;
}>;

/** Opens a file of the person's. The same file may be opened again. */
export const FileButton = ({ name, accept, onFile }: FileButtonProps) => (
  <label class="button button-plain file-button">
    <input
      class="heard"
      type="file"
      accept={accept}
      onChange={(event) => {
        const input = event.currentTarget;
        const file = input.files?.[0];
        if (file) onFile(file);
        input.value = '';
      }}
    />
    {name}
  </label>
);
