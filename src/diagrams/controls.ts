import type { Control, Text } from './kind.ts';
import { mark, type Attribute, type Mark } from './scene.ts';

/** Prints controls as native form elements; `id` prefixes their ids. What each sets stands in its data attributes. */
export function drawControls(controls: readonly Control[], text: Text, id: string): Mark[] {
  return runsOf(controls).map((run, at) => {
    const [first] = run;
    if (first && first.type !== 'command') return drawControl(first, text, id);
    return element(
      `commands-${at}`,
      'div',
      { class: 'control-row' },
      run.map((control) => drawControl(control, text, id)),
    );
  });
}

/** Commands that follow one another stand in one row; every other control stands by itself. */
function runsOf(controls: readonly Control[]): Control[][] {
  const runs: Control[][] = [];
  for (const control of controls) {
    const last = runs.at(-1);
    if (control.type === 'command' && last?.[0]?.type === 'command') last.push(control);
    else runs.push([control]);
  }
  return runs;
}

function drawControl(control: Control, text: Text, id: string): Mark {
  switch (control.type) {
    case 'range':
      return drawRange(control, id);
    case 'switch':
      return drawSwitch(control);
    case 'choice':
      return drawChoice(control, id);
    case 'stepper':
      return drawStepper(control, text, id);
    case 'command':
      return drawCommand(control);
    case 'entry':
      return drawEntry(control, id);
    case 'group':
      if (control.folded) return drawFolded(control, text, id);
      return element(`group-${control.key}`, 'fieldset', { class: 'control-group' }, [
        mark('legend', 'legend', {}, control.label),
        ...drawControls(control.controls, text, id),
      ]);
  }
}

/** A group that the reader unfolds; what it shows while folded is its label. */
function drawFolded(control: Of<'group'>, text: Text, id: string): Mark {
  return element(`group-${control.key}`, 'details', { class: 'control-fold' }, [
    mark('legend', 'summary', {}, control.label),
    element(
      'controls',
      'div',
      { class: 'control-group', role: 'group', 'aria-label': control.label },
      drawControls(control.controls, text, id),
    ),
  ]);
}

type Of<Type extends Control['type']> = Extract<Control, { type: Type }>;

function drawRange(control: Of<'range'>, id: string): Mark {
  const own = ownId(control, id);
  return element(ownKey(control), 'div', { class: 'control control-range' }, [
    mark('label', 'label', { for: own }, control.label),
    mark('input', 'input', {
      type: 'range',
      id: own,
      min: control.min,
      max: control.max,
      step: control.step,
      value: control.value,
      'aria-valuetext': control.output,
      ...target(control),
    }),
    // Its slider says the value already, and the figure's status the change.
    mark('output', 'output', { for: own, 'aria-live': 'off' }, control.output),
  ]);
}

function drawSwitch(control: Of<'switch'>): Mark {
  return element(ownKey(control), 'label', { class: 'control control-switch' }, [
    mark('input', 'input', { type: 'checkbox', role: 'switch', checked: control.on, ...target(control) }),
    mark('label', 'span', {}, control.label),
  ]);
}

function drawChoice(control: Of<'choice'>, id: string): Mark {
  const own = ownId(control, id);
  return element(ownKey(control), 'div', { class: 'control control-choice' }, [
    mark('label', 'label', { for: own }, control.label),
    element(
      'select',
      'select',
      { id: own, ...target(control) },
      control.options.map(({ value, label }) =>
        mark(value, 'option', { value, selected: value === control.value }, label),
      ),
    ),
  ]);
}

function drawStepper(control: Of<'stepper'>, text: Text, id: string): Mark {
  const own = ownId(control, id);
  const last = control.count - 1;
  const steps = {
    first: 0,
    previous: Math.max(0, control.value - 1),
    next: Math.min(last, control.value + 1),
    last,
  };
  const label = text.message('figure.step', { step: control.value + 1, steps: control.count });
  const buttons = Object.entries(steps).map(([name, to]) =>
    mark(name, 'button', {
      type: 'button',
      class: `step step-${name}`,
      'aria-label': text.message(`figure.${name}`),
      // A button that goes dead under the finger would lose the focus, so its end is said, not enforced.
      'aria-disabled': to === control.value ? 'true' : 'false',
      'data-set': control.field,
      'data-value': to,
    }),
  );
  return element(
    ownKey(control),
    'div',
    { class: 'control control-stepper', role: 'group', 'aria-label': control.label },
    [
      ...buttons.slice(0, 2),
      mark('scrubber', 'input', {
        type: 'range',
        id: own,
        min: 0,
        max: last,
        step: 1,
        value: control.value,
        'aria-label': control.label,
        'aria-valuetext': `${label}. ${control.caption}`,
        ...target(control),
      }),
      ...buttons.slice(2),
      mark('count', 'span', { class: 'step-count' }, label),
      mark('caption', 'p', { class: 'step-caption' }, control.caption),
    ],
  );
}

function drawCommand(control: Of<'command'>): Mark {
  return mark(
    ['command', control.name, control.value ?? ''].join('-'),
    'button',
    {
      type: 'button',
      class: 'control control-command',
      'data-command': control.name,
      'aria-disabled': control.disabled ? 'true' : 'false',
      ...(control.value === undefined ? {} : { 'data-value': control.value }),
      ...(control.pressed === undefined ? {} : { 'aria-pressed': control.pressed ? 'true' : 'false' }),
    },
    control.label,
  );
}

function drawEntry(control: Of<'entry'>, id: string): Mark {
  const own = `${id}-${control.name}`;
  return element(
    `entry-${control.name}`,
    'form',
    { class: 'control control-entry', 'data-entry': control.name },
    [
      mark('label', 'label', { for: own }, control.label),
      mark('input', 'input', {
        type: 'text',
        id: own,
        placeholder: control.example,
        autocomplete: 'off',
        autocapitalize: 'off',
        spellcheck: 'false',
        maxlength: control.maxLength,
      }),
      mark('submit', 'button', { type: 'submit' }, control.submit),
    ],
  );
}

type Targeted = Of<'range' | 'switch' | 'choice' | 'stepper'>;

function indexOf(control: Targeted): number | undefined {
  return 'index' in control ? control.index : undefined;
}

function target(control: Targeted): Record<string, Attribute> {
  const index = indexOf(control);
  return index === undefined
    ? { 'data-set': control.field }
    : { 'data-set': control.field, 'data-index': index };
}

function ownKey(control: Targeted): string {
  return [control.type, control.field, indexOf(control) ?? ''].join('-');
}

function ownId(control: Targeted, id: string): string {
  return [id, control.field, ...(indexOf(control) === undefined ? [] : [indexOf(control)])].join('-');
}

function element(key: string, tag: string, attrs: Mark['attrs'], children: readonly Mark[]): Mark {
  return { key, tag, attrs, children };
}
