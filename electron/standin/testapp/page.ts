import './api.ts';

const find = (id: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(`#${id}`);
  if (!element) throw new Error(`no #${id}`);
  return element;
};
const text = find('text');
const say = (status: string) => {
  find('status').textContent = status;
};
const commands: Record<string, () => Promise<void>> = {
  save: async () => {
    say(`saved ${await window.api.save(text.textContent)} bytes`);
  },
  export: async () => {
    say(`exported ${await window.api.saveAs(text.textContent)}`);
  },
};
const run = (command: string) => {
  if (commands[command]) void commands[command]();
  else say(command);
};

for (const id of ['save', 'export']) {
  find(id).addEventListener('click', () => {
    run(id);
  });
}
text.addEventListener('input', () => {
  window.api.setDirty(true);
});
window.api.onCommand(run);
text.focus();
document.documentElement.dataset['ready'] = 'true';
