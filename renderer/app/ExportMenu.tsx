import { Braces, ChevronDown, FileText, FileType, Globe, Hash } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { Menu, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import { exportFormats } from '../../core/export/exporter.ts';
import type { ExportFormat } from '../../core/export/exporter.ts';
import { Button } from '../ui/Button.tsx';
import { MenuItem } from '../ui/MenuItem.tsx';
import { keysOf } from './keymap.ts';

const icons: Record<ExportFormat, LucideIcon> = { docx: FileType, html: Globe, md: Hash, txt: FileText, ninjs: Braces };

/** Hands the open release out as a file of one's choice. */
export function ExportMenu({ exportAs, isExporting }: { exportAs: (format: ExportFormat) => Promise<void>; isExporting: boolean }) {
  const { t } = useTranslation('export');
  const { t: tApp } = useTranslation();
  return (
    <MenuTrigger>
      <Button weight="filled" isDisabled={isExporting}>
        {tApp(isExporting ? 'bar.exporting' : 'bar.export')}
        <ChevronDown size={16} strokeWidth={1.75} aria-hidden />
      </Button>
      <Popover className="popover" placement="top end">
        <Menu className="options" aria-label={t('menu')}>
          {exportFormats.map((format) => {
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
  );
}
