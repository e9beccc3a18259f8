import { Entity } from '@backstage/catalog-model';
import { Problem } from '../problems';
import { Places } from './Places';
import { SourceFile } from './SourceFile';

/** A place in a file; both numbers start at 1. */
export interface Position {
  line: number;
  /** Counted in UTF-16 units, as editors do. */
  column: number;
}

/** An entity of one of our kinds, as a file declares it. */
export interface Declaration {
  file: SourceFile;
  entity: Entity;
  places: Places;
  problems: Problem[];
}

/** What one file holds. */
export interface FileContent {
  file: SourceFile;
  /** How many documents it has, empty ones left out. */
  documents: number;
  declarations: Declaration[];
  /** The entities of other kinds. */
  others: Entity[];
  /** What is wrong with the file or its documents, outside declarations. */
  problems: { problem: Problem; offset: number }[];
}
