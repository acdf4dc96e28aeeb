import type { WebServer } from '../../test/programs.ts';
import { withServer, type Stand, type Start } from '../with-server.ts';

/** What a server is asked to serve, and where. */
type Place = {
  /** The built folder. */
  folder: string;
  /** Its path on the host, with a slash at both ends. */
  mount: string;
};

/** How one of the servers is started. */
export type Host = {
  program: WebServer;
  /** Whether it is set up by a file of deploy/, and keeps what that file promises. */
  isSetUp: boolean;
  /** Writes what the server reads, and tells the words and the environment that it is started with. */
  prepare: (stand: Stand & Place) => Promise<Start>;
};

/** Starts a server with the built folder at a mount, and gives its address to `use`. */
export function withHost(
  { prepare }: Host,
  path: string,
  place: Place,
  use: (address: string) => Promise<void>,
): Promise<void> {
  return withServer(
    path,
    (stand) => prepare({ ...stand, ...place }),
    (address) => use(new URL(place.mount, address).href),
  );
}
