/** Field names carry dots and brackets; ids and aria references must not. */
export function fieldId(name: string, prefix = ''): string {
  return `field-${prefix}${name}`.replace(/[^A-Za-z0-9_-]/g, '-');
}

/** Focus on a field, or on the first control inside it. False when the page has no such field. */
export function focusField(name: string, prefix = ''): boolean {
  const element = document.getElementById(fieldId(name, prefix));
  if (!element) return false;
  const control = element.matches('input, textarea, select, button, [tabindex]')
    ? element
    : element.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select, button, [tabindex]');
  if (!control) return false;
  control.focus();
  control.scrollIntoView({ block: 'center' });
  return true;
}
