import { useEffect } from 'react';
import { useController, useFormContext, type ControllerRenderProps, type FieldValues } from 'react-hook-form';
import { useT } from '../i18n/use-t.js';
import type { FrameProps } from './field-frame.js';
import { useFormScope } from './form-scope.js';

export interface FieldProps {
  /** Path in the form's values; the same as in the mutation's input, so that the API's faults find their field. */
  readonly name: string;
  readonly labelKey: string;
  /** Where one form asks the same of several: the list of faults must tell them apart. */
  readonly labelParams?: Readonly<Record<string, string | number>>;
  readonly helpKey?: string;
  /** The reason of a hard question, shown beside it. */
  readonly whyKey?: string;
  readonly required?: boolean;
  /** A rule that needs no server, in the server's words; returns the message or undefined. */
  readonly check?: (value: unknown) => string | undefined;
}

interface Field {
  readonly field: ControllerRenderProps<FieldValues, string>;
  readonly error: string | undefined;
  readonly frame: Omit<FrameProps, 'children'>;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Binds a control to the form around it, and tells the form the field's words. */
export function useField(
  { name, labelKey, labelParams, helpKey, whyKey, required = false, check }: FieldProps,
  write?: (value: unknown) => string,
): Field {
  const t = useT();
  const { control } = useFormContext();
  const { labels, writers } = useFormScope();
  const label = t(labelKey, labelParams);
  const { field, fieldState } = useController({
    name,
    control,
    rules: {
      validate: (value: unknown) => {
        if (required && isEmpty(value)) return t('shell.form.required');
        return check?.(value) ?? true;
      },
    },
  });
  useEffect(() => {
    labels.set(name, label);
    if (write) writers.set(name, write);
    return () => {
      labels.delete(name);
      writers.delete(name);
    };
  });
  const error = fieldState.error?.message;
  return {
    field,
    error,
    frame: {
      name,
      label,
      required,
      error,
      help: helpKey === undefined ? undefined : t(helpKey),
      why: whyKey === undefined ? undefined : t(whyKey),
    },
  };
}
