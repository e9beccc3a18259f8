export { readInventory } from './readInventory';
export { readText } from './readText';
export { tidy } from './toValues';
export type { Inventory, InventoryRecord, Value, Values } from './types';
