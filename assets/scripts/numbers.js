// Numbers: from the server's base64 to Float32Array, and from a number to what a person reads.

function unpack(base64) {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return new Float32Array(bytes.buffer);
}

// −0.4312, with a true minus; a value that rounds to zero has no sign.
function shown(value, digits = 4) {
  const text = Math.abs(value).toFixed(digits);
  return value < 0 && Number(text) !== 0 ? "\u2212" + text : text;
}

// +0.4312 or −0.4312: for the parts of a sum; zero has no sign.
function signed(value, digits = 4) {
  const text = shown(value, digits);
  return text.startsWith("\u2212") || Number(text) === 0 ? text : "+" + text;
}

// "=" where the shown parts add up to the shown total, "≈" where rounding hides the last digit.
function equals(parts, total, digits = 4) {
  const unit = 10 ** digits;
  const whole = (value) => Math.round(Number(shown(value, digits).replace("\u2212", "-")) * unit);
  return parts.reduce((sum, part) => sum + whole(part), 0) === whole(total) ? "=" : "\u2248";
}

function percent(probability) {
  const value = 100 * probability;
  if (value >= 99.5 && value < 100) return ">99%";
  return value >= 0.95 ? value.toFixed(0) + "%" : value >= 0.095 ? value.toFixed(1) + "%" : "<0.1%";
}

function clamp(value, low, high) {
  return Math.min(high, Math.max(low, value));
}

// "{unit}, token {step}" with the values of an object; used for textContent only.
function fill(pattern, values) {
  return pattern.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));
}
