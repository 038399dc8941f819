import { Braces, ChevronDown, CodeXml, FileText, FileType, Globe, Printer, Hash, Images, Mail, MessageSquare } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { Menu, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import { fileFormats } from '../../core/export/fileFormat.ts';
import type { FileFormat } from '../../core/export/fileFormat.ts';
import { call } from '../shell/call.ts';
import { Button } from '../ui/Button.tsx';
import { MenuItem } from '../ui/MenuItem.tsx';
import { keysOf } from './keymap.ts';
import type { Exporting } from './useExport.ts';

const icons: Record<FileFormat, LucideIcon> = {
  docx: FileType,
  'docx-internal': MessageSquare,
  pdf: Printer,
  html: Globe,
  'html-linked': Images,
  'html-body': CodeXml,
  'html-email': Mail,
  md: Hash,
  txt: FileText,
  ninjs: Braces,
};

/** Hands the open release out as a file of one's choice; one that takes long can be cancelled. */
export function ExportMenu({ exporting: { exportAs, isExporting, isLong } }: { exporting: Exporting }) {
  const { t } = useTranslation('export');
  const { t: tApp } = useTranslation();
  return (
    <>
      {isLong && <Button onPress={() => void call('export.cancel', null)}>{tApp('act.cancel')}</Button>}
      <MenuTrigger>
        <Button weight="filled" isDisabled={isExporting}>
          {tApp(isExporting ? 'bar.exporting' : 'bar.export')}
          <ChevronDown size={16} strokeWidth={1.75} aria-hidden />
        </Button>
        <Popover className="popover" placement="top end">
          <Menu className="options" aria-label={t('menu')}>
            {fileFormats.map((format) => {
              const keys = keysOf(`export-${format}`);
              return (
                <MenuItem
                  key={format}
                  id={format}
                  label={t(format)}
                  icon={icons[format]}
                  {...(keys === undefined ? {} : { keys })}
                  onAction={() => {
                    void exportAs(format);
                  }}
                />
              );
            })}
          </Menu>
        </Popover>
      </MenuTrigger>
    </>
  );
}
