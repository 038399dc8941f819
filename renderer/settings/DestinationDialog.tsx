import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../core/appError.ts';
import type { DestinationView } from '../../core/ipc/contract.ts';
import { webKinds, type WebKind } from '../../core/settings/settings.ts';
import { sizeText } from '../i18n/timeText.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { call } from '../shell/call.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Problem } from '../ui/Problem.tsx';
import { RadioChoice } from '../ui/RadioChoice.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { Switch } from '../ui/Switch.tsx';
import { TextField } from '../ui/TextField.tsx';

interface DestinationDialogProps {
  destination: DestinationView | null;
  onClose: () => void;
}

/** How many bytes of photos may go with a release: any, some sizes a slow link can bear, none; and what was set by hand. */
const photoLimits = (own: number | null): (number | null)[] => {
  const usual = [null, 5_000_000, 1_000_000, 250_000, 0];
  return usual.includes(own) ? usual : [own, ...usual];
};

/** Name, address and token of a destination. A token is typed in once and never shown again. */
export function DestinationDialog({ destination, onClose }: DestinationDialogProps) {
  const { t } = useTranslation('settings');
  const { t: tApp } = useTranslation();
  const language = useUiLanguage();
  const [name, setName] = useState(destination?.name ?? '');
  const [kind, setKind] = useState<WebKind>(destination?.kind === 'wordpress' ? 'wordpress' : 'dateline');
  const [user, setUser] = useState(destination?.user ?? '');
  const [address, setAddress] = useState(destination?.address ?? '');
  const [photoLimit, setPhotoLimit] = useState(destination?.photoLimit ?? null);
  const [shares, setShares] = useState(destination?.shares ?? false);
  const [token, setToken] = useState('');
  const [forget, setForget] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isWordPress = kind === 'wordpress';
  const hasToken = destination !== null && destination.token !== 'none';
  const photoText = (bytes: number | null) =>
    bytes === null
      ? t('destinations.photos.any')
      : bytes === 0
        ? t('destinations.photos.none')
        : t('destinations.photos.upTo', { size: sizeText(bytes, language) });
  const save = async () => {
    setBusy(true);
    const saved = await call('destinations.save', {
      id: destination?.id ?? null,
      name,
      kind,
      address,
      user: isWordPress ? user : '',
      photoLimit,
      shares: !isWordPress && shares,
      token: forget ? '' : token === '' ? null : token,
    });
    setBusy(false);
    if (saved.ok) onClose();
    else setError(saved.error);
  };
  return (
    <Dialog title={t(destination === null ? 'destinations.titleNew' : 'destinations.titleEdit')} isOpen onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void save();
        }}
      >
        <TextField
          label={t('destinations.name')}
          example={t('destinations.nameHint')}
          value={name}
          onChange={setName}
          maxLength={120}
          autoFocus
        />
        <RadioChoice
          label={t('destinations.kind.label')}
          value={kind}
          onChange={setKind}
          options={webKinds.map((id) => ({ id, name: t(`destinations.kind.${id}`) }))}
        />
        <TextField
          label={t('destinations.address')}
          example={t('destinations.addressHint')}
          type="url"
          value={address}
          onChange={setAddress}
          maxLength={2083}
        />
        {isWordPress && (
          <TextField
            label={t('destinations.user')}
            help={t('destinations.userHelp')}
            autoComplete="off"
            value={user}
            onChange={setUser}
            maxLength={60}
          />
        )}
        <TextField
          label={t(isWordPress ? 'destinations.password' : 'destinations.token')}
          example={t(isWordPress ? 'destinations.passwordHint' : 'destinations.tokenHint')}
          type="password"
          autoComplete="off"
          value={token}
          onChange={setToken}
          maxLength={4096}
          isDisabled={forget}
          {...(hasToken ? { help: t('destinations.tokenKept') } : {})}
        />
        <SelectField
          label={t('destinations.photos.label')}
          value={String(photoLimit)}
          options={photoLimits(photoLimit).map((bytes) => ({ id: String(bytes), name: photoText(bytes) }))}
          onChange={(chosen) => {
            setPhotoLimit(chosen === 'null' ? null : Number(chosen));
          }}
        />
        {!isWordPress && (
          <div className="form-part">
            <Switch isSelected={shares} onChange={setShares}>
              {t('destinations.share.label')}
            </Switch>
            <p className="help">{t('destinations.share.help')}</p>
          </div>
        )}
        {hasToken && (
          <Switch isSelected={forget} onChange={setForget}>
            {t('destinations.tokenForget')}
          </Switch>
        )}
        {error !== null && <Problem error={error} />}
        <div className="acts">
          <Button onPress={onClose}>{tApp('act.cancel')}</Button>
          <Button
            type="submit"
            weight="filled"
            isDisabled={name.trim() === '' || address.trim() === '' || (isWordPress && user.trim() === '')}
          >
            {t('destinations.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
