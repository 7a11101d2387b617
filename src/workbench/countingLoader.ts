import { ResourceLoader, type ResourceRequest } from 'jsdom';

/** Loads what a page asks for as jsdom does by itself, and knows how much is still under way. */
export class CountingLoader extends ResourceLoader {
  underWay = 0;

  override fetch(url: string, options: object): ResourceRequest | null {
    const request = super.fetch(url, options);
    if (!request) return null;
    this.underWay += 1;
    const over = () => void (this.underWay -= 1);
    request.then(over, over);
    return request;
  }
}
