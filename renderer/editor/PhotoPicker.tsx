import { ImagePlus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../core/appError.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Problem } from '../ui/Problem.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { NewFigure } from './lexical/nodes/FigureNode.tsx';
import { takePhoto } from './photos/takePhoto.ts';
import type { TakenPhoto } from './photos/takePhoto.ts';

interface PhotoPickerProps {
  onPick: (figure: NewFigure) => void;
  /** Takes several files, each of which becomes a photo by itself. */
  onSeveral: (files: readonly File[]) => void;
  onClose: () => void;
}

/** Takes a photo from this computer into the library, and asks what those who cannot see it should be told. */
export function PhotoPicker({ onPick, onSeveral, onClose }: PhotoPickerProps) {
  const { t } = useTranslation('editor');
  const [kept, setKept] = useState<(TakenPhoto & { preview: string }) | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const [alt, setAlt] = useState('');
  const [credit, setCredit] = useState('');
  const preview = kept?.preview;
  useEffect(
    () => () => {
      if (preview !== undefined) URL.revokeObjectURL(preview);
    },
    [preview],
  );
  const take = async (file: File) => {
    setBusy(true);
    setError(null);
    const taken = await takePhoto(file);
    setBusy(false);
    if (!taken.ok) {
      setError(taken.error);
      return;
    }
    setKept({ ...taken.value, preview: URL.createObjectURL(taken.value.picture) });
    setCredit(taken.value.credit);
  };
  const insert = (words: string) => {
    if (!kept) return;
    const { photo, photographer, taken, caption } = kept;
    onPick({ photo, photographer, taken, caption, alt: words.trim(), credit: credit.trim() });
  };
  return (
    <Dialog title={t('photo.title')} isOpen onClose={onClose}>
      {error !== null && <Problem error={error} />}
      {kept === null ? (
        <FileTrigger
          acceptedFileTypes={['image/jpeg', 'image/png', 'image/webp']}
          allowsMultiple
          onSelect={(files) => {
            const [file, ...more] = files ?? [];
            if (file && more.length > 0) onSeveral([file, ...more]);
            else if (file) void take(file);
          }}
        >
          <Button autoFocus isDisabled={isBusy}>
            <ImagePlus size={18} strokeWidth={1.75} aria-hidden />
            {t(isBusy ? 'photo.reading' : 'photo.choose')}
          </Button>
        </FileTrigger>
      ) : (
        <>
          <figure className="preview">
            <img src={kept.preview} alt="" />
            <figcaption>{t('photo.size', { width: kept.width, height: kept.height })}</figcaption>
          </figure>
          <TextField
            label={t('photo.alt')}
            example={t('photo.altHint')}
            help={t('photo.altWhy')}
            value={alt}
            onChange={setAlt}
            maxLength={2000}
            multiline
            autoFocus
          />
          <TextField label={t('photo.credit')} example={t('photo.creditHint')} value={credit} onChange={setCredit} maxLength={500} />
          <div className="acts">
            <Button
              weight="quiet"
              onPress={() => {
                insert('');
              }}
            >
              {t('photo.without')}
            </Button>
            <Button
              weight="filled"
              isDisabled={alt.trim() === ''}
              onPress={() => {
                insert(alt);
              }}
            >
              {t('photo.insert')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
