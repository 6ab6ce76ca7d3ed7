package lexicon

import (
	"strings"

	"github.com/lede-go/lede/internal/calendar"
)

// portuguese holds the words of Portuguese.
var portuguese = once(func() *Lexicon {
	return &Lexicon{
		Tag:           "pt",
		function:      strings.Fields(`de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas disse são anos vou minha meu às toda todo fora cada`),
		FirstPerson:   Set(`eu meu minha meus minhas nós nosso nossa nossos nossas estamos temos somos queremos estou tenho quero`),
		Past:          Set(`foi foram era eram tinha havia estava estavam teve houve fez disse veio vieram`),
		abbreviations: Set(`sr sra srs dr dra prof av núm pág jan fev mar abr mai jun jul ago set out nov dez`),

		Months:   monthNames(`janeiro jan/fevereiro fev/março marco mar/abril abr/maio mai/junho jun/julho jul/agosto ago/setembro set/outubro out/novembro nov/dezembro dez`),
		Weekdays: weekdayNames(`domingo dom/segunda segunda-feira segunda_feira seg/terça terça-feira terca-feira terca_feira ter/quarta quarta-feira quarta_feira qua/quinta quinta-feira quinta_feira qui/sexta sexta-feira sexta_feira sex/sábado sabado sáb`),
		Time:     timeWordsPT(),
		Speech: SpeechWords{
			words: speechPT(), Phrasals: phrasals(FrameSpeech|frameThat, splitVerb{`saber`, `fazer faz fez feito fizeram`}, splitVerb{`claro`, `deixar deixa deixou deixado deixaram`}), DropsSubjects: true, Clitics: true, InnerCues: true, Views: "para", Manner: []string{"mente"}, Past: []string{"ou"},
			Sources:    sources(``, `na opinião/na avaliação/na visão/na perspetiva/na perspectiva/no entender/no entendimento/na ótica/na óptica/nas palavras/pela voz/pela boca/aos olhos/do ponto de vista`, ` de/ do/ da/ dos/ das`, `de acordo com/conforme/na ~ opinião/em ~ opinião/na ~ avaliação/na ~ visão/nas ~ palavras/no ~ entender/a ~ ver/segundo o que/conforme o que`),
			Tails:      tailsPT(),
			Undone:     undone(`contar conta contou contaram contam contava`, `com`),
			Findings:   Set(`dados números resultados estatísticas sondagens pesquisas`),
			Stating:    Set(`ter ser estar`),
			Reading:    Set(`lê`),
			By:         Set(`por pelo pela pelos pelas`),
			Participle: []string{"ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"},
			Telling:    []string{"ndo"},
			Viewpoint:  "vista",
			Contrast:   strings.Split(`por sua vez/por seu lado/por seu turno/por outro lado/em contrapartida`, "/"),
			Utterances: Set(`palavras resposta comentário`),
			Backward:   strings.Split(`com estas palavras/com essas palavras/com esta frase/com essa frase/foi assim que/é assim que/foi com estas palavras que/assim/a frase é de/a frase é do/a frase é da/quem diz é/quem conta é/quem afirma é`, "/"),
			PluralVerb: []string{"am", "em", "êm", "ão"},
			Itself:     "se", Reflexive: strings.Fields(`queix lament pergunt question indign congratul desculp defend justific orgulh`),
		},
		People:  peoplePT(),
		Scenes:  scenesPT(),
		Bylines: bylinesPT(),
	}
})

// peoplePT holds the words for people.
func peoplePT() PeopleWords {
	return PeopleWords{
		NounFirst:  true,
		Articles:   map[string]Gender{"o": Male, "a": Female, "um": Male, "uma": Female},
		Honorifics: genders(`dr prof`, `sr senhor dom`, `sra senhora dona dra`),
		Roles: genders(
			`presidente porta-voz líder chefe juiz comandante agente analista economista jornalista artista piloto atleta ativista activista
				estudante comerciante habitante testemunha especialista membro dirigente docente general coronel capitão policial
				vice-presidente representante gerente intérprete
				responsável governante sindicalista autarca jurista atacante
				psiquiatra fisioterapeuta romancista poeta dramaturgo cineasta roteirista pianista colunista taxista urbanista
				sobrevivente`,
			`primeiro-ministro ministro chanceler secretário senador deputado prefeito governador embaixador diretor director conselheiro
				executivo fundador comissário delegado magistrado advogado procurador promotor assessor vereador autarca historiador cientista
				investigador pesquisador professor autor escritor redator apresentador realizador ator actor cantor músico treinador jogador
				guarda-redes goleiro engenheiro médico doutor cirurgião agricultor trabalhador banqueiro investidor empresário eleitor vizinho
				candidato político bispo arcebispo cardeal papa padre pastor abade rei príncipe pai filho irmão tio marido homem geólogo
				inspetor técnico avançado zagueiro tenente-coronel
				enfermeiro dentista veterinário farmacêutico psicólogo bombeiro sargento tenente aluno operário empregado
				arquiteto arquitecto artesão padeiro cozinheiro chef hoteleiro livreiro editor tradutor fotógrafo bailarino
				compositor pintor escultor sociólogo politólogo climatologista meteorologista biólogo físico químico astrónomo
				astrônomo epidemiologista virologista criador viticultor pescador marinheiro condutor motorista ferroviário
				camionista caminhoneiro carteiro canalizador eletricista pedreiro carpinteiro jardineiro voluntário residente
				inquilino proprietário ciclista árbitro campeão notário pároco imã rabino viúvo arguido réu obstetra pediatra
				reitor desembargador geógrafo arqueólogo antropólogo filósofo produtor coreógrafo encanador mecânico dono funcionário
				aposentado reformado coordenador morador curador garçom bibliotecário nadador`,
			`presidenta primeira-ministra ministra secretária senadora deputada prefeita governadora embaixadora diretora directora conselheira
				executiva fundadora comissária delegada juíza magistrada advogada procuradora promotora assessora vereadora historiadora
				investigadora pesquisadora professora autora escritora redatora apresentadora realizadora atriz cantora treinadora jogadora
				engenheira médica doutora agricultora trabalhadora empresária eleitora vizinha candidata política rainha princesa pastora abadessa mãe filha
				irmã tia mulher esposa geóloga
				inspetora técnica
				enfermeira cirurgiã veterinária farmacêutica psicóloga aluna operária empregada arquiteta arquitecta padeira
				cozinheira editora tradutora fotógrafa bailarina compositora pintora escultora socióloga bióloga física química
				condutora voluntária inquilina proprietária campeã viúva arguida ré
				pescadora bibliotecária reitora parteira oceanógrafa arqueóloga antropóloga filósofa produtora dona funcionária
				aposentada reformada coordenadora nadadora moradora curadora geógrafa`),
		Epithets: genders(
			`responsável dirigente governante sindicalista especialista cientista docente autarca parlamentar jurista estudante artista economista
				analista jornalista músico cantor pianista tenista ciclista dentista romancista cineasta intérprete
				atacante zagueiro guarda-redes meio-campista belga canadense`,
			`inspetor magistrado técnico treinador cirurgião clínico biólogo historiador engenheiro arquiteto arquitecto realizador encenador padre avançado defesa goleiro médio investigador pesquisador político empresário causídico morador
				escritor ator delegado professor jogador agricultor advogado português brasileiro espanhol francês alemão italiano inglês
				argentino uruguaio angolano moçambicano holandês norueguês sueco polonês polaco ucraniano russo
				nigeriano senegalês marroquino camaronês ganês egípcio tunisino argelino croata sérvio esloveno grego checo húngaro austríaco australiano turco romeno suíço finlandês dinamarquês colombiano chileno mexicano equatoriano`,
			`inspetora magistrada técnica treinadora médica cirurgiã bióloga historiadora engenheira arquiteta arquitecta realizadora cantora investigadora pesquisadora política empresária moradora escritora atriz delegada professora
				jogadora agricultora advogada portuguesa brasileira espanhola francesa alemã italiana inglesa argentina angolana
				moçambicana holandesa norueguesa sueca polonesa polaca ucraniana russa`),
		Modifiers: Set(`ex antigo antiga novo nova atual actual vice primeiro primeira segundo segunda alto alta`),
		plural:    []string{"s", "es"},
		same:      synonyms(`presidente presidenta/ministro ministra/prefeito prefeita/diretor diretora director directora/deputado deputada/senador senadora/juiz juíza/advogado advogada/secretário secretária/candidato candidata/professor professora/investigador investigadora pesquisador pesquisadora`),
		covers:    kinds(`político ministro presidente senador deputado prefeito/política ministra presidente senadora deputada prefeita/dirigente presidente ministro líder secretário/líder presidente secretário/governante presidente ministro/chefe presidente diretor/cientista investigador pesquisador professor/autarca prefeito presidente`),
		organisations: Set(`ministério câmara prefeitura agência gabinete administração governo parlamento senado congresso assembleia conselho comissão comitê comité
			corte tribunal partido sindicato união associação federação liga organização instituto fundação fundo banco grupo sociedade empresa
			companhia rede rádio diário jornal revista semanário imprensa universidade escola academia hospital museu igreja polícia exército
			marinha autoridade município coletivo centro clube equipa equipe coligação aliança conferência embaixada rua avenida praça bolsa procuradoria kremlin corpo serviço confederação observatório laboratório entidade instituição órgão corporação direção operadora transportadora defesa secretaria autarquia bombeiros coletivo cooperativa defensoria direcção guarda inspeção junta plataforma unidade`),
		Documents:   Set(`artigo editorial relatório comunicado carta coluna estudo mensagem nota pesquisa levantamento boletim`),
		Departments: Set(`ministério secretaria`),
		Public:      Set(`ministério autoridade tribunal polícia exército congresso senado parlamento conselho comissão comitê governo universidade câmara`),
		Ranks:       Set(`primeiro primeira vice`),
		Bodies:      kinds(`tribunal corte/município prefeitura câmara/autarquia câmara prefeitura/pasta ministério secretaria/sindicato confederação união/órgão instituto serviço agência/corporação polícia corpo/entidade associação federação instituto`),
		Kin:         Set(`mãe pai filho filha irmão irmã esposo esposa marido mulher namorado namorada tio tia avô avó viúvo viúva sogro sogra primo prima companheiro companheira`),
		Court:       Set(`juiz juíza promotor promotora procurador procuradora magistrado magistrada`),
		Works: kinds(`diretor filme longa documentário curta/diretora filme longa documentário curta/cineasta filme longa documentário/autor romance livro obra ensaio/autora romance livro obra ensaio/escritor romance livro obra/
			escritora romance livro obra`),
		Outfits:          Set(`empresa companhia grupo jornal diário revista rede agência banco sindicato associação organização instituto clube entidade instituição órgão corporação operadora transportadora federação fundação partido`),
		AdjectiveEndings: strings.Fields(`nal ral cal tal ial tivo tiva ário ária il ico ica ense`),
		Latter:           genders(``, `último`, `última`),
		Pronouns:         pronouns(`ele dele/ela dela/eles elas/isso/eu/quem`),
		Definite:         Set(`o a os as este esta estes estas esse essa seu sua seus suas do da dos das ao à no na`),
		Indefinite:       Set(`um uma uns umas vários várias alguns algumas dois duas três nenhum nenhuma muitos`),
		Both:             Set(`ambos ambas dois duas`), And: Set(`e`), Links: Set(`de do da dos das para`), From: Set(`de do da por pelo pela`),
		Relatives:    Set(`que quem cujo cuja onde qual`),
		Prepositions: Set(`de do da dos das a ao à aos às em no na nos nas por pelo pela para com sem sobre sob contra entre desde até segundo após durante perante`),
		Auxiliaries:  Set(`é são era eram foi foram será serão tem têm tinha tinham há havia deve devem pode podem está estão estava vai vão`),
		Small: Set(`o a os as um uma uns umas este esta estes estas esse essa isso seu sua seus suas meu minha nosso nossa ele ela eles elas eu nós você vocês que quem
			qual onde quando como porque e ou mas porém embora se não nem também ainda já mais menos muito tão todo todos toda todas hoje ontem amanhã aqui
			ali agora então depois antes assim enquanto finalmente segundo entretanto contudo`),
	}
}

// bylinesPT holds the words of the lines that tell who wrote an article and when.
func bylinesPT() BylineWords {
	return BylineWords{
		By: `por/publicado por/escrito por/texto de/texto:/textos:/autor:/autora:/autores:/postado por/da redação/
			reportagem de/reportagem:/criado por/todos os posts de/ver todos os posts de/por:`,
		Others: `foto:/fotos:/fotografia:/edição:/edição de/editado por/revisado por/revisão:/tradução:/traduzido por/
			ilustração:/vídeo:/atualizado por/arte:/supervisão:`,
		And: `e/com`,
		At:  `em/para/no/na`,
		Jobs: `jornalista/repórter/correspondente/editor/editora/colunista/enviado/enviada/especial/redator/redatora/
			colaborador/colaboradora/diretor/diretora/professor/professora/autor/autora/especialista/fundador/fundadora/
			estagiário/estagiária`,
		Newsrooms: `redação/agência/agências/equipe/equipa/editorial`,
		Published: `publicado/publicada/publicado em/publicado às/data de publicação/criado em/postado em/data:/em`,
		Updated: `atualizado/atualizada/atualizado em/atualizado às/atualizado há/última atualização/modificado/modificado em/
			actualizado em/atualização:`,
		Reading: `minuto/minutos/min/min./leitura/de leitura/tempo de leitura/segundos`,
		Buttons: `compartilhar/compartilhe/partilhar/comentar/comentário/comentários/nenhum comentário/imprimir/enviar/salvar/
			guardar/ouvir/copiar/copiar link/seguir/inscreva-se/visualizações/curtir`,
	}
}

// scenesPT holds the words for occasions of speech.
func scenesPT() sceneWords {
	return sceneWords{
		Gatherings: Set(`reunião sessão audiência debate comício cimeira cerimónia cerimônia julgamento jogo partida condenado condenada câmara
			conselho senado parlamento assembleia tribunal votação votou cúpula funeral estádio adeptos torcedores final manifestação
			vitória derrota golo gol empate dérbi penálti pênalti árbitro plenário arguido arguida réu ré`),
		Private: Set(`entrevista carta e-mail mensagem publicação tuíte`),
		Occasions: Set(`entrevista discurso coletiva conferência comunicado carta tweet mensagem artigo relatório livro audiência debate reunião programa cimeira cúpula
			cerimónia cerimônia comício intervenção declaração evento sentença decisão nota publicação`),
		Earlier: Set(`tinha tinham havia haviam`),
		Then:    Set(`então`),
		At:      Set(`em no na durante por a ao numa num`),
		Apart:   Set(`desde até antes para entre de`),
		Moments: Set(`segundos minutos horas hora`),
		Clauses: Set(`que quem cujo onde quando depois antes porque embora desde se enquanto como`),
	}
}

// timeWordsPT is what Portuguese says about time.
func timeWordsPT() timeWords {
	return timeWords{
		units:       `segundo seg/minuto min/hora h/dia/fim_de_semana final_de_semana/semana/quinzena/mês mes/trimestre/semestre metade/ano/década decada/século seculo/milênio milénio`,
		unitsPlural: `segundos/minutos/horas/dias noites/fins_de_semana/semanas/quinzenas/meses/trimestres/semestres/anos/décadas decadas/séculos/milênios`,
		seasons:     `primavera/verão verao/outono/inverno`,
		smallHours:  `madrugada`,
		parts: map[string]string{
			"MO": `manhã manha cedo`, "AF": `tarde`, "NI": `noite`,
		},
		anchoredDays: map[int]string{-1: `véspera`},
		days:         map[int]string{-2: `anteontem antes_de_ontem`, -1: `ontem`, 0: `hoje`, 1: `amanhã amanha`, 2: `depois_de_amanhã depois_de_amanha`},
		dayParts:     map[string]string{"0 NI": `esta_noite hoje_à_noite`, "0 MO": `esta_manhã`, "0 AF": `esta_tarde`, "-1 NI": `ontem_à_noite`},
		clocks:       map[int]string{0: `meia-noite meia_noite`, 12: `meio-dia meio_dia`},

		NumberedDays: true,
		collectives:  map[int]string{2: `par`, 10: `dezena`, 12: `dúzia`, 15: `quinzena`, 20: `vintena`, 30: `trintena`, 100: `centena`},
		lasting:      `que`,
		nightTo:      `para`,
		hours:        `às as das pelas antes_das depois_das`,
		numbers: map[int]string{
			0: `zero`, 1: `um uma`, 2: `dois duas`, 3: `três tres`, 4: `quatro`, 5: `cinco`, 6: `seis`, 7: `sete`, 8: `oito`, 9: `nove`, 10: `dez`,
			11: `onze`, 12: `doze`, 13: `treze`, 14: `catorze quatorze`, 15: `quinze`, 16: `dezesseis dezasseis`, 17: `dezessete dezassete`,
			18: `dezoito`, 19: `dezenove dezanove`, 20: `vinte`, 30: `trinta`, 40: `quarenta`, 50: `cinquenta`, 60: `sessenta`, 70: `setenta`,
			80: `oitenta`, 90: `noventa`, 100: `cem cento`, 200: `duzentos duzentas`, 300: `trezentos trezentas`,
			400: `quatrocentos quatrocentas`, 500: `quinhentos quinhentas`, 600: `seiscentos seiscentas`, 700: `setecentos setecentas`, 800: `oitocentos oitocentas`, 900: `novecentos novecentas`, 1000: `mil`, 1000000: `milhão milhões`,
		},
		ordinals: map[int]string{
			1: `primeiro primeira primeiros primeiras`, 2: `segundo segunda`, 3: `terceiro terceira`, 4: `quarto quarta`, 5: `quinto quinta`,
			6: `sexto sexta`, 7: `sétimo sétima`, 8: `oitavo oitava`, 9: `nono nona`, 10: `décimo décima`, 11: `décimo_primeiro`, 12: `décimo_segundo`, 13: `décimo_terceiro`, 14: `décimo_quarto`,
			15: `décimo_quinto`, 16: `décimo_sexto`, 17: `décimo_sétimo`, 18: `décimo_oitavo`, 19: `décimo_nono`, 20: `vigésimo`, 21: `vigésimo_primeiro`,
		},
		ending:       `º ª ° o a`,
		decades:      map[int]string{20: `anos_vinte`, 30: `anos_trinta`, 50: `anos_cinquenta`, 60: `anos_sessenta`, 70: `anos_setenta`, 80: `anos_oitenta`, 90: `anos_noventa`},
		article:      `um uma todo_o toda_a outro outra`,
		vague:        `alguns algumas vários várias poucos uns umas`,
		half:         `metade meio meia`,
		quarterHours: map[int]string{1: `quarto_de_hora quartos_de_hora`},
		andHalf:      `e_meio e_meia`,
		minus:        `menos`,
		minutes:      map[int]string{30: `e_meia`, 15: `e_quinze e_um_quarto`, -15: `menos_um_quarto`},

		shifts: map[int]string{
			-1: `passado passada passados passadas último última últimos últimas ultimo ultima ultimos anterior`, 0: `este esta neste nesta estes estas deste desta nestes`,
			1: `próximo próxima próximos próximas proximo proxima proximos seguinte`,
		},
		shiftsBehind: map[int]string{
			-2: `retrasado retrasada`, -1: `passado passada passados passadas último última`, 0: `corrente em_curso atual actual`,
			1: `próximo próxima próximos próximas que_vem que_vêm`,
		},
		anchoredBehind: map[int]string{-1: `anterior`, 1: `seguinte`},
		anchored:       map[int]string{0: `aquele aquela naquele naquela nesse nessa mesmo mesma`},

		age:            `de_idade`,
		beforeChrist:   `a.c. a._c. antes_de_cristo`,
		ago:            `atrás atras`,
		earlier:        `antes`,
		later:          `depois mais_tarde após a_partir_de_agora`,
		hence:          `a_partir_de_agora`,
		spans:          `por durante menos_de`,
		agoAhead:       `há ha faz desde_há`,
		since:          `desde_há`,
		inAhead:        `em daqui_a`,
		within:         `dentro_de no_prazo_de em_menos_de`,
		before:         `antes_de antes_do antes_da antes_das`,
		after:          `depois_de depois_do depois_da depois_das após`,
		every:          `cada todos_os todas_as toda todo`,
		repeatingParts: map[string]string{"MO": `manhãs`, "AF": `tardes`, "NI": `noites`},
		repeating:      map[int]string{1: `segundas segundas-feiras`, 2: `terças terças-feiras`, 3: `quartas quartas-feiras`, 4: `quintas quintas-feiras`, 5: `sextas sextas-feiras`, 6: `sábados`, 7: `domingos`},
		per:            `por vez_ao vezes_ao vez_à vezes_à`,
		frequencies: map[calendar.Unit]string{
			calendar.DayUnit: `diário diária diariamente`, calendar.WeekUnit: `semanal semanalmente`, calendar.FortnightUnit: `quinzenal quinzenalmente`, calendar.MonthUnit: `mensal mensalmente`, calendar.QuarterUnit: `trimestral trimestralmente`,
			calendar.HalfUnit: `semestral semestralmente`, calendar.YearUnit: `anual anualmente`,
		},
		alternately:  map[calendar.Unit]string{calendar.DayUnit: `dia_sim_dia_não dia_sim,_dia_não dia_sim_e_dia_não`, calendar.MonthUnit: `bimestral bimestralmente`, calendar.YearUnit: `bienal bianual`},
		alternate:    `sim_e_outro_não sim_e_um_não sim,_um_não sim,_outro_não`,
		whole:        `todo toda inteiro inteira`,
		Numbered:     Set(`voo porta rua linha página páginas sala quarto capítulo artigo modelo linha`),
		NounFirst:    true,
		edges:        `início inicio começo meados meio fim final finais primeiras_horas mais_cedo`,
		middles:      `meados meio`,
		finals:       `fim final finais`,
		dayEnds:      `ao_final_de ao_final_do ao_fim_de ao_fim_do`,
		rests:        `resto resto_de`,
		laters:       `mais_tarde`,
		ChangeVerbs:  Set(`subiu subiram sobe subir passou passaram passa passam passar caiu caíram cai aumentou aumentaram cresceu cresceram diminuiu reduziu`),
		beginning:    `que_começa que_inicia começando a_partir a_partir_de a_partir_do a_partir_da`,
		approx:       `uns umas cerca_de mais_de menos_de pelo_menos quase aproximadamente por_volta`,
		local:        `hora_local`,
		placeTime:    `hora horário`,
		shortly:      `pouco logo`,
		until:        `até até_ao até_à`,
		holyWeek:     `semana_santa`,
		hedges:       `apenas já só pouco_mais_de pouco_menos_de exatamente precisamente`,
		orTwo:        `ou_dois ou_duas ou_três`,
		businessDays: `úteis útil`,
		more:         `mais outros outras primeiros primeiras longos longas`,
		fiscal:       `fiscal civil letivo lectivo`,

		nothing: `segunda_parte segunda_vez segunda_fase terça_parte quarta_parte quinta_parte sexta_parte`,
		present: `agora atualmente actualmente hoje_em_dia`,
		past:    `recentemente ultimamente`,
		future:  `em_breve brevemente daqui_a_pouco dentro_em_breve`,

		the:         `o a os as ao do da no na nos nas`,
		of:          `de do da dos das no na`,
		and:         `e`,
		or:          `ou`,
		counted:     `feira feiras`,
		at:          `às as à aos pelas por_volta_das pela`,
		in:          `em no na desde até ate ateh do da pela pelo durante para a_partir_de a_partir_do antes_de depois_de de nos ao dia o neste`,
		from:        `de do da desde entre das desde_o`,
		to:          `a até ate ateh ao às à e`,
		toHour:      `para_as para_a para_o`,
		oclock:      `horas hora h hs em_ponto`,
		quarterMark: `t`,
		halfMark:    `s`,

		weak:        `domingos sábados segundas terças quartas quintas sextas cedo mar set out dez ago mai dom seg ter qua qui sex sab segunda quarta quinta sexta segundo quarto terça manhã tarde noite noites manha min mes marco`,
		willVerbs:   `o_mais_tardar vai vão será serão deve devem previsto prevista pretende`,
		infinitives: `será serão ser`,
		wasVerbs:    `foi foram era eram tinha tinham disse disseram afirmou anunciou teve fez`,
		WillEndings: `ará erá irá arão erão irão rei remos`,
		WasEndings:  `ou iu eu aram eram iram ado ido ava`,
		holidays: map[string]string{
			"new year": `ano-novo ano_novo`, "new year's eve": `réveillon`, "epiphany": `dia_de_reis`, "shrove tuesday": `terça-feira_de_carnaval`,
			"ash wednesday": `quarta-feira_de_cinzas`, "palm sunday": `domingo_de_ramos`, "good friday": `sexta-feira_santa`, "easter": `páscoa`,
			"liberty pt": `dia_da_liberdade`, "labour": `dia_do_trabalho dia_do_trabalhador`, "corpus christi": `corpus_christi`, "brazil": `dia_da_independência`,
			"all saints": `todos_os_santos`, "all souls": `finados dia_de_finados`, "christmas eve": `véspera_de_natal`, "christmas": `natal`,
			"lunar new year": `ano-novo_chinês ano_novo_chinês ano_novo_lunar`, "diwali": `diwali`, "rosh hashanah": `rosh_hashaná`, "yom kippur": `yom_kippur`, "hanukkah": `hanukkah chanucá`,
			"passover": `páscoa_judaica`, "maundy thursday": `quinta-feira_santa`, "holy saturday": `sábado_de_aleluia`, "easter monday": `segunda-feira_de_páscoa`, "halloween": `halloween dia_das_bruxas`, "mother": `dia_das_mães dia_da_mãe`, "father br": `dia_dos_pais`, "st joseph": `dia_do_pai`, "valentine": `dia_de_são_valentim`, "women": `dia_da_mulher`, "black friday": `black_friday`, "carnival": `carnaval`,
			"advent 1": `primeiro_domingo_do_advento`, "advent 2": `segundo_domingo_do_advento`, "advent 3": `terceiro_domingo_do_advento`, "advent 4": `quarto_domingo_do_advento`, "holy monday": `segunda-feira_santa`, "holy tuesday": `terça-feira_santa`, "holy wednesday": `quarta-feira_santa`,
		},
	}
}

// speechPT holds the words around quotations of Portuguese.
func speechPT() map[string]SpeechWord {
	return speechTable(map[WordClass]string{
		ClassPronoun:    `ele ela eles elas eu nós você quem alguém ninguém`,
		ClassObject:     `lhe lhes me nos se`,
		ClassPossessive: `seu sua seus suas nosso nossa meu minha`,
		ClassDeterminer: `o a os as um uma uns umas este esta esse essa estes vários várias alguns algumas muitos dois duas três`,
		ClassPreposition: `neste nesta nesse nessa nestes nestas de em com por para sem sobre desde até entre contra do da dos das no na nos nas ao aos à às num numa pelo pela pelos pelas após
			durante ante sob`,
		ClassBinder:       `de do da dos das em no na para`,
		ClassGenitive:     `de do da dos das`,
		ClassParticle:     `de do da dos das e`,
		ClassConjunction:  `e ou mas`,
		ClassSubordinator: `que porque embora se quando enquanto como pois`,
		ClassThat:         `que`,
		ClassWhether:      `se como`,
		ClassRelative:     `quem onde cujo qual`,
		ClassAuxiliary: `tem têm tinha tinham havia haviam é são foi foram era eram ser sido está estão estava será serão pode podem deve devem vai vão
			poderia deveria teria`,
		ClassPassive:  `foi é ser sido foram são`,
		ClassUnreal:   `poderia deveria teria se pode deve`,
		ClassNegation: `não nunca jamais`,
		ClassAdverb: `também depois antes ainda já então além assim entretanto porém sempre nunca jamais só apenas logo quase talvez aqui ali lá igualmente
			inclusive todavia contudo`,
		ClassTime: `ontem hoje amanhã segunda terça quarta quinta sexta segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo feira noite
			tarde manhã janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro passado passada`,
		ClassTitle:  `sr sra dom dona`,
		ClassAside:  `como`,
		ClassRole:   `porta-voz ministro ministra presidente prefeito prefeita polícia fontes vereador vereadora`,
		ClassVerb:   `fez faz deu viu quis ficou`,
		ClassSource: `segundo`,
	},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `dizer diz disse dizendo dito disseram dizem dizia diziam`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `ar a ou ando ado aram am ava avam`, stems: `record queix indign afirm declar assegur explic coment inform ressalt destac lament acrescent relat cont
			revel alert observ lembr avis anunci argument reiter indic apont pontu enfatiz sublinh confirm not avali acredit consider opin desabaf
			esper complet fris reforç analis comemor ponder complement ironiz grit confess denunci sustent realç salient adiant aleg remat vinc especul certific especific reafirm sintetiz retific profetiz vaticin diagnostic`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `ir e iu indo ido iram em ia iam`, stems: `admit assum insist defin prossegu`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `er e eu endo ido eram em ia iam`, stems: `respond rebat promet escrev reconhec defend`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `er e eu endo ido eram em ia iam`, stems: `esclarec`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `ar a ou ando ado aram am ava avam`, stems: `public tuit`},
		cueVerbs{frames: FrameSpeech, endings: `ar a ou ando ado aram am ava avam`, stems: `brinc exclam ironiz celebr argument opin analis desabaf justific detalh lament apel assinal avis confess`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `desmentir desmente desmentiu desmentindo desmentido desmentiram desmentem`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `sugerir sugere sugeriu sugerindo sugerido sugeriram sugerem`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `repetir repete repetiu repetindo repetido repetiram repetem`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `negar nega negou negando negado negaram negam`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `expor expõe expôs expondo exposto expuseram expõem`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `contrapor contrapõe contrapôs contrapondo contraposto contrapuseram contrapõem`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `propor propõe propôs propondo proposto propuseram propõem`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `manter mantém manteve mantendo mantido mantiveram mantêm`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `prever prevê previu prevendo previsto previram preveem`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `prevenir previne preveniu prevenindo prevenido preveniram previnem`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `sorrir sorri sorriu sorrindo - sorriram sorriem`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `ar a ou ando ado aram am ava avam`, stems: `comunic divulg jur estim calcul`},
		cueVerbs{frames: FrameSpeech, endings: `ar a ou ando ado aram am ava avam`, stems: `narr retruc replic contest elogi ameaç continu emend projet`},
		cueVerbs{frames: FrameSpeech, endings: `exigir exige exigiu exigindo exigido exigiram exigem`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `ler lê - - - - -`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `rir ri riu rindo - riram riem`, stems: `-`},
		cueVerbs{frames: FrameSpeech, endings: `ar a ou ando ado aram am ava avam`, stems: `reclam atir dispar murmur sussurr suspir grit recomend`},
		cueVerbs{frames: FrameSpeech, endings: `resumir resume resumiu resumindo resumido resumiram`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `escrever escreve escreveu escrevendo escrito escreveram`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `garantir garante garantiu garantindo garantido garantiram`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `advertir adverte advertiu advertindo advertido advertiram advertem`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `referir refere referiu referindo referido`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat, endings: `concluir conclui concluiu concluindo concluído concluíram concluem`, stems: `-`},
		cueVerbs{frames: FrameSpeech | frameThat | FrameWhether, endings: `ar a ou ando ado aram am ava avam`, stems: `pergunt question`},
		cueVerbs{frames: FrameSpeech | frameThat | FrameObject, endings: `ar a ou ando ado aram am ava avam`, stems: `critic cobr`},
		cueVerbs{frames: FrameSpeech | frameThat | FrameObject, endings: `pedir pede pediu pedindo pedido pediram`, stems: `-`},
		cueVerbs{frames: FrameObject, endings: `ar a ou ando ado aram am ava avam`, stems: `classific`},
		cueVerbs{frames: FrameSpeech | FrameObject, endings: `ar a ou ando ado aram am ava avam`, stems: `acus`},
		cueVerbs{frames: FrameObject, endings: `ar a ou ando ado aram am ava avam`, stems: `fal cham`},
		cueVerbs{frames: FrameObject, endings: `descrever descreve descreveu descrevendo descrito descreveram`, stems: `-`},
	)
}

// tailsPT are how the narrator goes on behind what was said.
func tailsPT() map[string][]Tail {
	return tailPhrases(
		", sem dar/precisar/revelar/entrar/citar/mencionar/explicar/fornecer", "sem detalhar/especificar/adiantar", ", mas/porém negou/recusou/evitou", "mas não precisou/detalhou/deu/quis/adiantou/especificou/revelou",
		"quando questionado/questionada/perguntado/perguntada", "em entrevista/comunicado/nota/conferência/declarações", "numa entrevista/conferência", "em uma entrevista/conferência/nota", "em um comunicado",
		"à margem de/do/da", ", em referência a/ao/à", ", referindo-se a/ao/à",
	)
}
