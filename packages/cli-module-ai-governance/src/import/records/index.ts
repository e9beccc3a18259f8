export { readInventory } from './readInventory';
export { tidy } from './toValues';
export type { Inventory, InventoryRecord, Value, Values } from './types';
