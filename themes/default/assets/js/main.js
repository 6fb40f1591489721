// docs/themes.md says what it does.
{
	const find = (selector, place = document) => place.querySelector(selector);
	const all = (selector, place = document) => [...place.querySelectorAll(selector)];
	const add = (parent, name, text = "") => {
		const element = document.createElement(name);
		element.textContent = text;
		parent.append(element);
		return element;
	};
	// "sent", then "signed"; storage may be forbidden.
	const session = (path, value) => {
		try {
			if (value) sessionStorage[path] = value;
			return sessionStorage[path];
		} catch {}
	};

	const { keep, identity, personal } = document.currentScript.dataset;
	const isIn = (list, name) => list.split(" ").includes(name);
	const address = new URL(location);
	const given = new URLSearchParams(address.search);
	for (const name of [...given.keys()]) {
		const isPersonal = isIn(personal, name.toLowerCase().replace(/[-_.]/g, ""));
		if (isPersonal) given.delete(name);
		if (isPersonal || isIn(identity, name)) address.searchParams.delete(name);
	}
	history.replaceState(null, "", address);
	for (const link of all(".languages a")) {
		const target = new URL(link);
		given.forEach((value, name) => isIn(keep, name) && target.searchParams.set(name, value));
		link.href = target;
	}

	const region = navigator.language.slice(-2);
	for (const link of all("[data-asks^='[']")) {
		const [shown, ...asks] = JSON.parse(link.dataset.asks);
		const [, text = shown, href = link.href] = asks.find(([list]) => isIn(list, region)) || [];
		const texts = document.createTreeWalker(link, 4);
		for (let node; (node = texts.nextNode()); ) node.data = node.data.replaceAll(shown, text);
		link.href = href;
	}

	const form = find(".sign-form[data-next]");
	const report = find(".form-report");
	if (form && report) {
		const words = report.dataset;
		const { kind, next, encoding, query, accept, ok, errors, action } = form.dataset;
		const button = find("[type=submit]", form);
		const buttonText = button.textContent;
		const email = find("#sign-email");
		const controls = all("[id^=sign-]:not(#sign-consent-no):not(#sign-leave-empty)", form);
		const group = (control) => control.closest("fieldset") || control.parentNode;
		const country = () => find("#sign-country :checked") || button;
		let isNative = !kind;
		let timer;

		const fault = (control) => {
			const value = control.value.trim();
			if (control.required && (control.validity.valueMissing || !value))
				return /^[crs]/.test(control.type) ? words.choice : words.missing;
			if (value && control == email && !/^\S+@[^\s@]+$/.test(value)) return words.email;
			const shape = value
				.replace(/[\p{Zs}\p{Pd}\p{Cf}]/gu, "")
				.replace(/\p{Nd}/gu, "#")
				.replace(/\p{L}/gu, "@");
			const rule = control.id == "sign-postcode" && country().dataset.postcode;
			if (value && !RegExp(rule || "").test(shape)) return words.postcode;
		};

		const mend = (place) => {
			for (const note of all(".field-error", place)) note.remove();
			for (const control of all("[aria-invalid]", place)) {
				control.removeAttribute("aria-invalid");
				control.removeAttribute("aria-describedby");
			}
		};

		const show = (message, problems = []) => {
			setBusy();
			mend(form);
			report.textContent = "";
			add(report, "p", message);
			const list = add(report, "ul");
			for (const [control, text] of problems) {
				const place = group(control);
				const label = find("legend, label", place).firstChild.textContent;
				const note = add(place, "p", text);
				note.className = "field-error";
				note.id = control.id + "-error";
				add(add(list, "li"), "a", label.trim() + " – " + text).href = "#" + control.id;
				control.setAttribute("aria-invalid", true);
				control.setAttribute("aria-describedby", note.id);
			}
			report.hidden = false;
			report.focus();
		};

		const setBusy = (late) => {
			clearTimeout(timer);
			timer = late && setTimeout(late, 20000);
			button.textContent = late ? words.signing : buttonText;
			button.setAttribute("aria-disabled", !!late);
		};
		const doubt = () => {
			isNative = kind != "json";
			show(words.doubt);
		};

		const steps = (name) => name.match(/[^.[\]]+/g);
		const body = () => {
			const fields = new FormData(form);
			const pairs = new URLSearchParams();
			const variables = {};
			fields.forEach((value, name) => {
				pairs.append(name, value.replace(/\r?\n/g, "\r\n"));
				const { type, dataset } = find(`[name="${name}"]`, form);
				let place = variables;
				if (value || type == "hidden")
					steps(name).forEach((step, number, path) => {
						const inner = path[number + 1];
						place = place[step] = inner
							? place[step] || (isNaN(inner) ? {} : [])
							: dataset.type ? JSON.parse(value) : value;
					});
			});
			if (!encoding) return form.enctype[0] == "m" ? fields : pairs;
			const json = JSON.stringify(query ? { query, variables } : variables);
			return new Blob([json], { type: "application/json" });
		};

		const send = async () => {
			const stop = new AbortController();
			setBusy(() => stop.abort());
			try {
				const answer = await fetch(action || form.getAttribute("action"), {
					method: "POST",
					headers: { accept: accept || "*/*" },
					body: body(),
					signal: stop.signal,
				});
				let found = errors ? await answer.json() : {};
				for (const step of (errors || "-").split(".")) found = found[step] || {};
				const problems = Object.entries(found)
					.map(([name, { field, path = [field || name], message }]) => [
						controls.find(
							(control) => steps(control.name).pop() == steps(path.join(".")).pop(),
						),
						`${words.refused} \u2068${message || found[name]}\u2069`,
					])
					.filter(([control]) => control);
				if (problems[0]) return show(words.check, problems);
				if (answer.status != ok || Object.keys(found)[0]) return doubt();
				session(next, "signed");
				location = next;
			} catch {
				doubt();
			}
		};

		form.noValidate = true;
		form.onsubmit = (event) => {
			const problems = controls
				.map((control) => [control, fault(control)])
				.filter(([, text]) => text);
			const wrong = problems[0] ? words.check : !navigator.onLine && words.offline;
			if (timer || wrong || !isNative) event.preventDefault();
			if (timer) return;
			if (wrong) return show(wrong, problems);
			mend(form);
			report.hidden = true;
			const answer = find("[data-words]:checked", form);
			if (answer) find("[data-consent]", form).value = answer.dataset.words;
			const code = country().dataset.code || country().value;
			for (const control of all("[data-name]", form))
				control.name = control.getAttribute("data-name-" + code) || control.dataset.name;
			if (!isNative) return send();
			session(next, "sent");
			setBusy(doubt);
		};
		form.oninput = ({ target }) => mend(group(target));

		for (const input of all("[data-parameter]", form)) {
			input.value = given.get(input.dataset.parameter) || input.value;
			input.disabled = !input.value;
		}

		const cut = (word, number) => word.slice(0, number) + word.slice(number + 1);
		const isNear = (a, b) =>
			[...a, ""].some((letter, i) => {
				const rest = cut(a, i);
				return [b, cut(b, i), letter == b[i + 1] && cut(b, i + 1)].includes(rest) || cut(b, i) == a;
			});
		const hint = add(email.parentNode, "output");
		email.onchange = () => {
			const domain = email.value.replace(/.*@/, "").toLowerCase();
			const near =
				!isIn(words.domains, domain) &&
				words.domains.split(" ").find((known) => isNear(domain, known));
			hint.textContent = "";
			if (!near) return;
			hint.textContent = words.typo + " ";
			const offer = add(hint, "button", email.value.slice(0, -domain.length) + near);
			offer.type = "button";
			offer.onclick = () => {
				email.value = offer.textContent;
				hint.textContent = "";
				email.focus();
			};
		};

		const outcome = find("#outcome");
		const look = () => {
			const left = Date.parse(form.dataset.closes) - Date.now();
			if (left > 0) return setTimeout(look, Math.min(left, 20000));
			outcome.hidden = false;
			form.parentNode.hidden = true;
			for (const link of all("[href='#sign']")) {
				if (link.className == "action") link.replaceWith(...link.childNodes);
				link.href = "#outcome";
				link.textContent = outcome.dataset.button;
			}
		};
		if (outcome) look();
		onpageshow = () => {
			setBusy();
			find(".signed-note").hidden = session(next) != "signed";
		};
	}
	if (session(location.pathname)) session(location.pathname, "signed");

	const message = find("#share-message");
	const status = find(".share-status");
	for (const link of all("[data-copy]"))
		link.onclick = async (event) => {
			// Else the link leads to the address.
			if (!navigator.clipboard) return;
			event.preventDefault();
			const name = find(".channel-name", link);
			const text = name.textContent;
			await navigator.clipboard.writeText(link.dataset.copy);
			name.textContent = status.textContent = status.dataset.copied;
			setTimeout(() => {
				name.textContent = text;
				status.textContent = "";
			}, 3000);
		};
	const native = navigator.share && find(".channel-native");
	if (native) {
		const [first, more] = all("#share .channels");
		native.parentNode.hidden = false;
		more?.prepend(...first.children);
		first.append(native.parentNode);
		native.onclick = () =>
			navigator
				.share({ text: message?.value || document.title, url: native.dataset.address })
				.catch(() => {});
	}
	if (message) {
		message.parentNode.hidden = false;
		const links = all("a.channel").map((link) => [link, link.href]);
		message.oninput = () => {
			for (const [link, href] of links)
				link.href = href.replace(/([?&#](text|body)=)([^&]*)/, (_, start, name, value) => {
					const kept = decodeURIComponent(value)
						.split(/\s/)
						.filter((word) => /^(#|https?:)/.test(word) && !message.defaultValue.includes(word));
					const text = encodeURIComponent([message.value.trim(), ...kept].join("\n"));
					return start + (href[0] == "m" ? text.replace(/%0A/g, "%0D%0A") : text);
				});
		};
	}

	const live = find(".live-count");
	if (live)
		fetch(live.dataset.address)
			.then((answer) => answer.json())
			.then((answer) => {
				const count = (answer.count || answer) + +live.dataset.paper;
				if (!Number.isSafeInteger(count) || count < live.dataset.least) return;
				const { lang } = document.documentElement;
				const put = (selector, number) => {
					const form = number > 0 ? new Intl.PluralRules(lang).select(number) : "reached";
					const text = find(`[data-form=${form}] ${selector}`, live.content).textContent;
					for (const place of all(selector))
						place.textContent = text.replace("{n}", number.toLocaleString(lang));
				};
				const bar = find("progress");
				put(".progress-count", count);
				put(".jump-count", count);
				find(".progress").hidden = false;
				for (const place of all(".counted-on")) place.hidden = true;
				bar.value = count;
				put(".progress-goal", bar.max - count);
			})
			.catch(() => {});

	for (const link of all("[data-player]"))
		link.onclick = (event) => {
			event.preventDefault();
			const frame = add(link.parentNode, "iframe");
			frame.src = link.dataset.player;
			frame.title = link.dataset.title;
			frame.allow = "autoplay; fullscreen";
			link.remove();
			frame.focus();
		};
}
