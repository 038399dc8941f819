import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';

interface ChoiceTabsProps<V extends string> {
  label: string;
  options: readonly { id: V; name: string }[];
  /** Stands beside the tabs, for one that can be added. */
  after?: ReactNode;
  selected?: V;
  onSelect?: (id: V) => void;
  children: (id: V) => ReactNode;
}

/** A few views of one thing, such as its fields in each language: one in sight. */
export function ChoiceTabs<V extends string>({ label, options, after, selected, onSelect, children }: ChoiceTabsProps<V>) {
  return (
    <Tabs
      className="tabs"
      {...(selected === undefined ? {} : { selectedKey: selected })}
      onSelectionChange={(key) => {
        const option = options.find(({ id }) => id === key);
        if (option) onSelect?.(option.id);
      }}
    >
      <div className="tab-line">
        <TabList aria-label={label} className="tab-list">
          {options.map(({ id, name }) => (
            <Tab key={id} id={id} className="tab">
              {name}
            </Tab>
          ))}
        </TabList>
        {after}
      </div>
      {options.map(({ id }) => (
        <TabPanel key={id} id={id} className="tab-panel">
          {children(id)}
        </TabPanel>
      ))}
    </Tabs>
  );
}
