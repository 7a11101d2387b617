import type { TestUser } from '../workbench';
import { create, element } from './element';

/** The menu to be another test user. */
export class UserMenu {
  private readonly select = element('select', 'user');

  constructor(users: readonly TestUser[], onChoice: (id: string) => void) {
    this.select.append(...users.map(({ id, name }) => create('option', { value: id }, name)));
    this.select.addEventListener('change', () => onChoice(this.select.value));
  }

  show({ id }: TestUser): void {
    this.select.value = id;
  }
}
