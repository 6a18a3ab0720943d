import { describe, expect, it } from '@jest/globals';
import { plainMarkup } from './pasted.ts';

describe('what is pasted', () => {
  it('keeps its tags, the instants of paragraphs and where a copy was cut, and no other attribute', () => {
    const copied =
      '<p data-at="2026-05-04T10:00:00Z" data-pm-slice="1 1 []" id="a" onclick="b()">Un <b class="c">mot</b></p>';
    expect(plainMarkup(copied)).toBe('<p data-at="2026-05-04T10:00:00Z" data-pm-slice="1 1 []">Un <b>mot</b></p>');
  });

  it('has for bold and italic what a word processor says by styles', () => {
    const written =
      '<b style="font-weight:normal"><p STYLE="color:red">Un <span style="font-weight:700;font-style:italic">mot</span></p></b>';
    expect(plainMarkup(written)).toBe('<p>Un <span><i><b>mot</b></i></span></p>');
  });

  it('has no base, sheet, script or drawing, and every word, even those that speak of styles', () => {
    const page =
      '<base href="//a"><style>p{color:red}</style><script>a()</script><svg><style>p{}</style></svg><p>Le style="sobre" et &lt;style&gt; de base</p>';
    expect(plainMarkup(page)).toBe('<p>Le style="sobre" et &lt;style&gt; de base</p>');
  });
});
