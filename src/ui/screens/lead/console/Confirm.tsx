import { Dialog } from '../../../parts/Dialog.tsx';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onClose: () => void;
}

/** One question before something that cannot be taken back. */
export function Confirm({ title, text, yes, no, onYes, onClose }: Props) {
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <>
          <button type="button" class="button" onClick={onClose}>
            {no}
          </button>
          <button
            type="button"
            class="button button-primary"
            onClick={() => {
              onClose();
              onYes();
            }}
          >
            {yes}
          </button>
        </>
      }
    >
      <p>{text}</p>
    </Dialog>
  );
}
