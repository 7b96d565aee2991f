import { render } from 'preact';
import { tongue } from '../../platform/messages/words';
import { TongueContext } from '../parts/tongue';
import { Options } from './options';

const root = document.getElementById('options');
if (root)
  render(
    <TongueContext.Provider value={tongue()}>
      <Options />
    </TongueContext.Provider>,
    root,
  );
