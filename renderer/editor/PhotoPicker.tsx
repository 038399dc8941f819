import { ImagePlus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import type { ReleaseLanguage } from '../../core/i18n/language.ts';
import type { AppError } from '../../core/appError.ts';
import { sizeText } from '../i18n/timeText.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { sendPhoto } from '../shell/sendPhoto.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Problem } from '../ui/Problem.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { NewFigure } from './lexical/nodes/FigureNode.tsx';
import { photoNotes } from './photos/photoNotes.ts';
import { preparePhoto } from './photos/preparePhoto.ts';
import type { PreparedPhoto } from './photos/preparePhoto.ts';
import { longestSides } from './readPicture.ts';

interface PhotoPickerProps {
  /** Of the release: a photo may have its words in several. */
  language: ReleaseLanguage;
  onPick: (figure: NewFigure) => void;
  /** Takes several files, each of which becomes a photo by itself. */
  onSeveral: (files: readonly File[]) => void;
  onClose: () => void;
}

/** Takes a photo from this computer into the library, and asks what those who cannot see it should be told. */
export function PhotoPicker({ language: releaseLanguage, onPick, onSeveral, onClose }: PhotoPickerProps) {
  const { t } = useTranslation('editor');
  const language = useUiLanguage();
  const [kept, setKept] = useState<(PreparedPhoto & { preview: string }) | null>(null);
  const [size, setSize] = useState('0');
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
    const taken = await preparePhoto(file, releaseLanguage, longestSides);
    setBusy(false);
    if (!taken.ok) {
      setError(taken.error);
      return;
    }
    const [largest] = taken.value.sizes;
    if (largest) setKept({ ...taken.value, preview: URL.createObjectURL(largest.picture) });
    setAlt(taken.value.alt);
    setCredit(taken.value.credit);
  };
  const insert = async (words: string) => {
    const chosen = kept?.sizes[Number(size)];
    if (!kept || !chosen) return;
    setBusy(true);
    setError(null);
    const sent = await sendPhoto(chosen.picture, kept.name);
    setBusy(false);
    if (!sent.ok) {
      setError(sent.error);
      return;
    }
    const { photographer, taken, caption } = kept;
    onPick({ photo: sent.value.photo, photographer, taken, caption, alt: words.trim(), credit: credit.trim() });
  };
  const notes = kept === null ? '' : photoNotes(t, [kept]);
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
            <figcaption>{t('photo.stripped')}</figcaption>
          </figure>
          {notes !== '' && (
            <p className="problem" role="alert">
              {notes}
            </p>
          )}
          <SelectField
            label={t('photo.sizes')}
            value={size}
            options={kept.sizes.map(({ width, height, picture }, at) => ({
              id: String(at),
              name: t('photo.size', { width, height, size: sizeText(picture.size, language) }),
            }))}
            onChange={setSize}
          />
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
                void insert('');
              }}
            >
              {t('photo.without')}
            </Button>
            <Button
              weight="filled"
              isDisabled={alt.trim() === '' || isBusy}
              onPress={() => {
                void insert(alt);
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
