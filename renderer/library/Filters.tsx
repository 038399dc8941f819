import { ChevronDown, Trash2, X } from 'lucide-react';
import { Menu, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import { releaseLanguages } from '../../core/i18n/language.ts';
import { releaseKinds, releaseStatuses } from '../../core/release/release.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { MenuItem } from '../ui/MenuItem.tsx';
import { isNarrowed, noFilter } from './listFilter.ts';
import type { ListFilter } from './listFilter.ts';

interface FiltersProps {
  filter: ListFilter;
  onChange: (filter: ListFilter) => void;
  onTrash?: () => void;
}

/** Narrows the list by status, kind and language, and leads to the trash. */
export function Filters({ filter, onChange, onTrash }: FiltersProps) {
  const { t } = useTranslation('library');
  const { t: tApp } = useTranslation();
  return (
    <div className="filters">
      <FilterMenu
        name={t('filter.status')}
        options={releaseStatuses.map((id) => ({ id, name: tApp(`status.${id}`) }))}
        chosen={filter.statuses}
        onChange={(statuses) => {
          onChange({ ...filter, statuses });
        }}
      />
      <FilterMenu
        name={t('filter.kind')}
        options={releaseKinds.map((id) => ({ id, name: tApp(`kind.${id}`) }))}
        chosen={filter.kinds}
        onChange={(kinds) => {
          onChange({ ...filter, kinds });
        }}
      />
      <FilterMenu
        name={t('filter.language')}
        options={releaseLanguages.map((id) => ({ id, name: tApp(`language.${id}`) }))}
        chosen={filter.languages}
        onChange={(languages) => {
          onChange({ ...filter, languages });
        }}
      />
      <span className="filters-end">
        {isNarrowed(filter) && (
          <IconButton
            icon={X}
            label={t('filter.clear')}
            onPress={() => {
              onChange(noFilter);
            }}
          />
        )}
        {onTrash !== undefined && <IconButton icon={Trash2} label={t('filter.trash')} onPress={onTrash} />}
      </span>
    </div>
  );
}

interface FilterMenuProps<V extends string> {
  name: string;
  options: readonly { id: V; name: string }[];
  chosen: readonly V[];
  onChange: (chosen: V[]) => void;
}

function FilterMenu<V extends string>({ name, options, chosen, onChange }: FilterMenuProps<V>) {
  const { t } = useTranslation('library');
  return (
    <MenuTrigger>
      <Button weight="quiet" aria-pressed={chosen.length > 0}>
        {chosen.length > 0 ? t('filter.chosen', { name, count: chosen.length }) : name}
        <ChevronDown size={14} strokeWidth={1.75} aria-hidden />
      </Button>
      <Popover className="popover">
        <Menu
          className="options"
          aria-label={name}
          selectionMode="multiple"
          selectedKeys={chosen}
          onSelectionChange={(keys) => {
            onChange(options.map(({ id }) => id).filter((id) => keys === 'all' || keys.has(id)));
          }}
        >
          {options.map((option) => (
            <MenuItem key={option.id} id={option.id} label={option.name} />
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
