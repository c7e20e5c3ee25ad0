# Ý nghĩa các trường của tệp nội dung, mỗi trường một hai câu: trình soạn thảo hiện ra bên cạnh. Chỉ có chữ, không có
# Markdown. Cùng các mã như `fields.en.ftl`: `field-<bảng>-<trường>`, `word-<từ>`, `schema-<loại tệp>`.

## Các loại tệp

schema-site = Trang
schema-organisations = Cơ quan, tổ chức
schema-territories = Địa phương
schema-topics = Chủ đề
schema-indicators = Chỉ số
schema-resolutions = Quyết định về chỗ mâu thuẫn
schema-changes = Những gì đã thay đổi
schema-index = Chỉ số tổng hợp
schema-document = Văn bản và số liệu
schema-report = Văn bản về nhiều địa phương

## Bên cạnh các trường

in-language = Bằng ngôn ngữ { $tag }.
flow-comma = trong { "{…}" }, dấu phẩy kết thúc giá trị: hãy đặt giá trị trong nháy, hoặc viết mỗi trường một dòng
period-or-comma = khóa bắt đầu bằng chữ số là một kỳ (2023, 2023-H1, 2023-Q1, 2023-03, 2021..2023-06, …); trong { "{…}" }, dấu phẩy kết thúc giá trị: hãy đặt giá trị trong nháy
figure-of-a-period = Số liệu của một kỳ.
members-together = Một số liệu nêu chung cho nhiều thành phần, nối bằng dấu +.
scope-national = Trong cả nước, cùng cấp
scope-siblings = Trong cùng địa phương chứa nó
place-form = thứ hạng viết như 35, hoặc 31/63 khi có in tổng số
share-form = tỷ lệ là một phân số chính xác từ 0 đến 1, chẳng hạn 1/2
ratio-form = tỷ số viết như { $numbers ->
    [en] 697/1,893
   *[vi] 697/1.893
 }: tử số, gạch chéo, mẫu số
flag-words = hãy viết true hoặc false (có hoặc không)

## scorecard.yaml

field-site-title = Tên trang.
field-site-languages = Mã các ngôn ngữ. Ngôn ngữ đầu ở gốc trang, các ngôn ngữ khác ở thư mục riêng.
field-site-numbers = Cách gõ số: vi là 1.893 và 36,82; en là 1,893 và 36.82. Mặc định là vi.
field-site-base_url = Địa chỉ đặt trang. Tùy chọn --base-url được ưu tiên hơn.
field-site-publisher = Đơn vị phụ trách trang.
field-site-licence = Giấy phép của dữ liệu, chẳng hạn CC-BY-4.0.
field-site-theme = Giao diện: default (khi không ghi), plain, hoặc một thư mục trong themes/.
field-site-repository = Địa chỉ kho mã nguồn: từ đó có đường dẫn «sửa trang này».
field-site-precedence = Loại nguồn nào được hiện trước. Loại không kể ra thì theo thứ tự survey, statistics, government, press.
field-site-contact = Địa chỉ liên hệ ở chân trang: mailto:… hoặc một trang.
field-site-report = Nơi bạn đọc báo sai sót: bên mỗi số liệu có một đường dẫn tới đó, điền sẵn. Có thể chứa {"{"}url{"}"}, {"{"}figure{"}"} và {"{"}value{"}"}; không có thì dùng contact.
field-site-rank_minimum = Khi nào có đủ địa phương để xếp hạng.
field-site-compare = Các nhóm địa phương được so sánh với nhau.
field-site-feed_id = Mã của nguồn tin, giữ nguyên khi trang chuyển địa chỉ: tag:example.org,2026:ten-trang.
field-site-logo = Hình bên cạnh tên trang, lấy từ một tệp trong content/assets/.
field-site-colours = Màu riêng của trang, trên nền sáng và trên nền tối.
field-site-footer = Lời ở chân mọi trang, viết bằng Markdown.
field-site-css = Tên một tệp CSS trong content/assets/, được tải sau các tệp của giao diện.

field-logo-file = Tên tệp trong content/assets/: .svg hoặc .png.
field-logo-alt = Hình vẽ gì, cho người không nhìn thấy. Bỏ trống khi tên trang đã nói đủ.

field-colours-light = Màu trên nền sáng.
field-colours-dark = Màu trên nền tối.

field-palette-accent = Đường dẫn và những chỗ nhấn mạnh. Độ tương phản phải từ 4,5:1.
field-palette-met = Đánh giá đạt mục tiêu.
field-palette-nearly = Đánh giá gần đạt mục tiêu.
field-palette-missed = Đánh giá chưa đạt mục tiêu.
field-palette-none = Không có mục tiêu, hoặc chưa có số liệu.

field-rank_minimum-territories = Ít địa phương hơn số này thì không xếp hạng. Mặc định là 5.
field-rank_minimum-share = Tỷ lệ địa phương có số liệu trong kỳ thấp hơn mức này thì không xếp hạng: một phân số chính xác như 1/2 (mặc định).

field-compare-id = Mã của nhóm, cũng là địa chỉ.
field-compare-name = Tiêu đề.
field-compare-region = Mọi địa phương của vùng này.
field-compare-territories = Các địa phương này.

## organisations.yaml

field-organisation-id = Mã để các văn bản nhắc tới. Đã công bố thì không đổi nữa.
field-organisation-name = Tên.
field-organisation-each = Một cấp: mỗi địa phương ở cấp này có một cơ quan như vậy.
field-organisation-aliases = Các cách viết khác gặp trong văn bản.
field-organisation-url = Trang của cơ quan.

## territories.yaml

field-territories-levels = Các cấp, từ trên xuống: tỉnh, huyện, xã, …
field-territories-regions = Các vùng, để dễ đọc.
field-territories-grids = Các bản đồ ô.
field-territories-territories = Các địa phương.

field-level-id = Mã của cấp.
field-level-name = Tên cấp.
field-level-folder = Thư mục của cấp trong content/, cũng là đường dẫn trên trang. Cấp không có thư mục thì địa phương là các dòng trong trang của địa phương chứa nó.

field-region-id = Mã vùng. Vùng đổi thành phần là một vùng mới, có mã riêng.
field-region-name = Tên vùng.
field-region-from = Ngày đầu tiên có vùng này.
field-region-until = Ngày đầu tiên không còn vùng này.

field-grid-id = Mã bản đồ.
field-grid-name = Tên bản đồ.
field-grid-from = Ngày đầu tiên bản đồ đúng.
field-grid-until = Ngày đầu tiên bản đồ không còn đúng.
field-grid-also = Ô cho những phần ở xa địa phương chứa nó, như quần đảo.
field-grid-outline = Các địa phương của lưới theo hình dạng thật, lấy từ một tệp trong content/maps/.

field-part-name = Tên gọi của phần đó.
field-part-territory = Địa phương mà nó thuộc về.
field-part-cell = Ô của nó: [hàng, cột], số nguyên từ 0.
field-part-shape = Mã hình của phần đó trong tệp bản đồ.

field-outline-file = Tên tệp trong content/maps/: .svg hoặc .geojson.
field-outline-attribution = Người làm bản đồ, ghi theo yêu cầu của giấy phép; in trên trang có bản đồ.
field-outline-licence = Giấy phép.
field-outline-url = Nơi lấy bản đồ.
field-outline-key = Thuộc tính (SVG hay GeoJSON) chứa mã; không ghi thì là id.
field-outline-ids = Mã là gì: mã của địa phương (id) hay mã số chính thức (code).
field-outline-skip = Mã những hình không vẽ.

field-territory-id = Mã, duy nhất trong địa phương chứa nó. Đã công bố thì không đổi nữa.
field-territory-name = Tên ngắn.
field-territory-full_name = Tên đầy đủ như trong giấy tờ; không ghi thì là tên ngắn.
field-territory-short = Vài chữ viết tắt cho chỗ không đủ rộng để ghi tên; không ghi thì lấy từ tên.
field-territory-aliases = Các cách viết gặp trong văn bản.
field-territory-formerly_named = Những tên đã mang trước khi đổi tên, mỗi tên kèm ngày hết dùng.
field-territory-level = Một trong các cấp.
field-territory-in = Địa phương chứa nó.
field-territory-region = Vùng, hoặc danh sách các vùng nó thuộc về qua từng thời kỳ.
field-territory-code = Mã số chính thức, nên đặt trong nháy: "01".
field-territory-tile = Ô trên từng bản đồ: mã bản đồ, rồi [hàng, cột], số nguyên từ 0.
field-territory-from = Ngày đầu tiên có địa phương này.
field-territory-until = Ngày đầu tiên không còn địa phương này.
field-territory-succeeded_by = Một hay nhiều địa phương kế tục.
field-territory-basis = Văn bản thành lập hoặc chấm dứt.
field-territory-note = Hiện trên trang của địa phương.
field-territory-formerly = Các mã đã từng công bố; địa chỉ cũ dẫn tiếp tới trang này.

field-former-name-name = Tên ngắn lúc đó.
field-former-name-full_name = Tên đầy đủ lúc đó, như trong giấy tờ.
field-former-name-until = Ngày đầu tiên không còn mang tên ấy.
field-former-name-basis = Văn bản đổi tên.

## topics.yaml

field-topic-id = Mã chủ đề, cũng là địa chỉ. Đã công bố thì không đổi nữa.
field-topic-name = Tên chủ đề.
field-topic-about = Chủ đề gồm những gì, viết bằng Markdown.

## indicators/

field-indicator-id = Mã chỉ số, cũng là địa chỉ. Đã công bố thì không đổi nữa.
field-indicator-name = Tên chỉ số.
field-indicator-topic = Chủ đề chứa chỉ số.
field-indicator-unit = Đơn vị đo.
field-indicator-noun = Đếm cái gì. Danh sách thì kể thêm các từ khác hay dùng; từ đầu tiên được in ra.
field-indicator-scale = Với điểm: thang điểm tối đa. Mặc định là 100.
field-indicator-better = Chiều nào là tốt hơn.
field-indicator-decimals = Số chữ số thập phân của số do chương trình tính, từ 0 đến 12. Số in trong văn bản giữ nguyên.
field-indicator-about = Chỉ số là gì, đo thế nào, cần lưu ý gì, viết bằng Markdown.
field-indicator-numerator = Tử số: cái được chia.
field-indicator-denominator = Mẫu số: chia cho cái gì. Hãy ghi id khi nhiều chỉ số chia cho cùng một tổng thể.
field-indicator-by = Các cách chia nhỏ số liệu: chiều phân tổ, rồi danh sách thành phần.
field-indicator-bands = Với xếp loại: các mức, từ tốt nhất đến kém nhất.
field-indicator-targets = Chỉ tiêu quốc gia. Được áp dụng khi văn bản không có chỉ tiêu do cùng cơ quan giao.
field-indicator-nearly = Thiếu bao nhiêu vẫn được coi là gần đạt, tính bằng điểm phần trăm hoặc bằng đơn vị của chỉ số.
field-indicator-range = [thấp nhất, cao nhất]: khoảng giá trị có thể có.
field-indicator-compares = Những số liệu nào được đặt cạnh nhau. Mặc định là same-period.
field-indicator-growth = Số liệu tiến tới mục tiêu thế nào: linear (mỗi năm thêm một lượng như nhau, mặc định) hoặc cagr (mỗi năm thêm một tỷ lệ như nhau).
field-indicator-parent = Chỉ số tổng hợp đã công bố mà nó là thành phần.
field-indicator-sum_of = Các chỉ số, hoặc thành phần hay mức của chính nó, cộng lại bằng nó.
field-indicator-mean_of = Chỉ số mà nó là trung bình của các thành phần.
field-indicator-stale_after = Sau bao nhiêu tháng thì số liệu là cũ.
field-indicator-min_territories = Ít địa phương hơn số này thì không xếp hạng, thay cho rank_minimum của trang.
field-indicator-breaks = Những chỗ chuỗi số liệu chuyển sang cách tính khác.
field-indicator-formerly = Các mã đã từng công bố; địa chỉ cũ dẫn tiếp tới trang này.

field-denominator-id = Một mã là một tổng thể: các chỉ số cùng mã chia cho cùng một thứ.

field-band-id = Mã của mức hay thành phần.
field-band-name = Tên; không ghi thì là mã.

field-break-from = Ngày, tháng hoặc năm đầu tiên của chuỗi mới.
field-break-reason = Vì sao số trước và sau không so được với nhau. Hiện ở chỗ ngắt.

## indexes/

field-index-id = Mã của chỉ số. Đó là tên tệp; ghi ở đây thì phải giống.
field-index-name = Tên.
field-index-about = Chỉ số đo điều gì, dành cho ai, viết bằng Markdown.
field-index-level = Cấp có các địa phương được đánh giá. Không ghi thì là cấp đầu tiên có thư mục.
field-index-period = Kỳ hoặc các kỳ được tính. Không ghi thì là mọi kỳ mà các chỉ số thành phần có số liệu.
field-index-tree = Các chỉ số làm nên nó, ghi mã hoặc kèm trường riêng, đứng riêng hoặc trong các trụ cột.
field-index-impute = Cách lấp chỗ trống, trước mọi bước khác. Không ghi thì chỗ trống vẫn là chỗ trống.
field-index-outliers = Cách xử lý những giá trị nằm xa mọi giá trị khác, trước khi chuẩn hóa.
field-index-normalisation = Cách đưa các giá trị về một thang. Áp dụng cho mọi chỉ số không có cách riêng. Không ghi thì giữ nguyên giá trị.
field-index-panel = Giá trị thấp nhất, cao nhất, trung bình và độ lệch lấy từ những kỳ nào: current (mặc định), all, hoặc một kỳ.
field-index-aggregation = Cách tính một nút từ các nút bên dưới: một bảng cho tất cả, hoặc danh sách mỗi bậc một mục. Mặc định là trung bình cộng.
field-index-scale = [từ, đến]: nơi chỉ số bắt đầu và kết thúc.
field-index-multiply = Chỉ số được nhân với số này.
field-index-decimals = Số chữ số thập phân khi hiện điểm, từ 0 đến 12.
field-index-rank = Cách xếp hạng.
field-index-ranked = Những địa phương được đánh giá mà không xếp hạng: địa phương, rồi false.
field-index-classes = Các nhóm theo điểm.
field-index-sensitivity = Những phép thử để biết thứ tự chắc đến đâu.

field-pillar-id = Mã của trụ cột, không trùng trong chỉ số.
field-pillar-name = Tên.
field-pillar-weight = Trọng số giữa các nút cùng bậc: lớn hơn 0, không ghi thì là 1.
field-pillar-children = Các chỉ số và trụ cột làm nên nó.

field-leaf-indicator = Chỉ số thành phần.
field-leaf-id = Mã trong cây, khi một chỉ số đứng ở hai chỗ. Không ghi thì là mã của chỉ số.
field-leaf-weight = Trọng số giữa các nút cùng bậc: lớn hơn 0, không ghi thì là 1.
field-leaf-goalposts = Giá trị kém nhất và tốt nhất. Không ghi thì lấy range của chỉ số, theo chiều của nó.
field-leaf-max_points = Số điểm tối đa. Không ghi thì lấy scale của chỉ số.
field-leaf-target = Giá trị cần đạt, cho distance_to_target.
field-leaf-normalisation = Cách riêng để về thang chung, thay cho cách của cả chỉ số.
field-leaf-per = Mỗi giá trị được chia cho giá trị của chỉ số này, cùng địa phương và cùng kỳ.
field-leaf-by = Phần được tính: cách chia, rồi thành phần.
field-leaf-better = Cao hay thấp thì tốt hơn. Không ghi thì theo chỉ số.

field-goalposts-lower = Giá trị kém nhất: 0 điểm.
field-goalposts-upper = Giá trị tốt nhất: trọn điểm. Nhỏ hơn giá trị kém nhất nếu càng thấp càng tốt.

field-impute-method = Cách lấp chỗ trống.
field-impute-years = Giá trị cũ nhất được dùng là mấy năm trước.

field-outliers-method = winsorise: giá trị xa nhất được kéo về giá trị kế nó, cho đến khi phân bố hết lệch.
field-outliers-max_points = Mỗi chỉ số đổi nhiều nhất bấy nhiêu giá trị. Mặc định là 5.
field-outliers-skew = Chỉ khi độ lệch vượt mức này. Mặc định là 2.
field-outliers-kurtosis = Và độ nhọn vượt mức này. Mặc định là 3.5.

field-normalisation-method = Phương pháp.
field-normalisation-to = [từ, đến] cho minmax, goalposts và distance_to_target. Mặc định là [0, 1].
field-normalisation-clip = Cho zscore: vượt quá bấy nhiêu độ lệch chuẩn thì tính bằng mức này.
field-normalisation-clamp = Cho goalposts: giá trị vượt mốc tính bằng mốc. Mặc định là true.
field-normalisation-cap = Cho distance_to_target: vượt mục tiêu thì tính bằng mục tiêu. Mặc định là false.
field-normalisation-transform = Cho goalposts: log là lấy lô-ga-rít của giá trị và hai mốc.

field-aggregation-method = Phương pháp.
field-aggregation-level = Áp dụng ở đâu: index là trên cùng, pillar là ngay bên dưới, sub-pillar là sâu hơn nữa. Không ghi thì là mọi chỗ không có mục nào khác.
field-aggregation-min_share = Tỷ lệ ít nhất các nút bên dưới phải có giá trị, viết thành phân số. Mặc định là 1 ở trên cùng và 2/3 ở trụ cột.
field-aggregation-missing = Cho sum: zero để chỗ trống được tính là 0.

field-rank-decimals = Điểm bằng nhau đến bấy nhiêu chữ số thập phân thì đồng hạng, từ 0 đến 9. Mặc định là 9.
field-rank-within = region: xếp hạng giữa các địa phương cùng vùng.

field-classes-method = Phương pháp.
field-classes-cuts = Cho thresholds: các nhóm từ tốt nhất xuống, mỗi nhóm có nhãn và điểm thấp nhất.
field-classes-k = Bao nhiêu nhóm; với top: bao nhiêu hạng đứng đầu.
field-classes-labels = Tên các nhóm từ kém nhất lên; với top: nhóm đứng đầu, rồi phần còn lại.

field-cut-label = Tên nhóm.
field-cut-min = Điểm thấp nhất của nhóm, chưa làm tròn.

field-sensitivity-noise = Trọng số được nhân với các số ngẫu nhiên từ 1 − noise đến 1 + noise.
field-sensitivity-runs = Thử bao nhiêu lần, từ 1 đến 10000. Mặc định là 1000.
field-sensitivity-seed = Điểm bắt đầu của số ngẫu nhiên: cùng số này thì cùng kết quả. Mặc định là 1.
field-sensitivity-leave_one_out = Có lần lượt bỏ từng chỉ số hay không.
field-sensitivity-alternatives = Các cách chuẩn hóa và trung bình khác, mỗi lần thử một cách.

## Văn bản

field-document-source = Văn bản chứa các số liệu; hoặc mã của văn bản đã mô tả ở tệp khác.
field-document-period = Kỳ của các số liệu bên dưới, trừ khi số liệu ghi kỳ riêng.
field-document-period_inferred = true khi văn bản không in kỳ và đây là phỏng đoán tốt nhất.
field-document-numbers = Cách gõ số của văn bản này, khi khác với cách của trang.
field-document-figures = Các số liệu: mã chỉ số, rồi điều văn bản nói.
field-report-source = Văn bản chứa các số liệu; hoặc mã của văn bản đã mô tả ở tệp khác.
field-report-period = Kỳ của các số liệu bên dưới, trừ khi số liệu ghi kỳ riêng.
field-report-period_inferred = true khi văn bản không in kỳ và đây là phỏng đoán tốt nhất.
field-report-numbers = Cách gõ số của văn bản này, khi khác với cách của trang.
field-report-indicator = Chỉ số duy nhất của báo cáo: khi đó số liệu chỉ xếp theo địa phương.
field-report-figures = Các số liệu: địa phương rồi số liệu; nếu không có `indicator` thì địa phương, chỉ số, số liệu.
field-report-table = Tên tệp CSV nằm cạnh tệp này.
field-report-columns = Các cột của bảng chứa gì: territory, period, cách phân tổ, mỗi thứ kèm tên ở dòng đầu bảng.
field-report-indicators = Cột nào là chỉ số nào: tên cột, rồi mã chỉ số, hoặc mã kèm trường như pci-total.rank.
field-report-skip = Các cột bỏ qua.
field-report-blank = Vì sao ô để trống; không ghi thì là not-published.

field-source-title = Nhan đề như in.
field-source-kind = Ai nói: quyết định số liệu nào được hiện trước, và số liệu có phải do cơ quan tự báo cáo hay không.
field-source-id = Mã và địa chỉ của văn bản. Không ghi thì là mã địa phương và tên tệp.
field-source-publisher = Nơi công bố: một cơ quan, hoặc ghi bằng lời.
field-source-author = Người viết.
field-source-number = Số hiệu của văn bản: 766/QĐ-TTg.
field-source-published = Thời điểm công bố: 2024-01-28, 2024-01 hoặc 2024.
field-source-published_inferred = true khi ngày được suy ra từ nội dung.
field-source-title_inferred = true khi nhan đề là những chữ đầu của văn bản.
field-source-retrieved = Thời điểm đọc văn bản.
field-source-language = Ngôn ngữ của văn bản, ghi bằng mã: vi.
field-source-url = Địa chỉ đọc văn bản.
field-source-archived = Bản lưu lâu dài.
field-source-licence = Giấy phép của văn bản.
field-source-note = Hiện trên trang của văn bản.

## Số liệu

field-figure-value = Số liệu như in: { $numbers ->
    [en] 98.8%
   *[vi] 98,8%
 }, trên 600 ngàn, 35/39.
field-figure-ratio = Tử số/mẫu số như in: { $numbers ->
    [en] 697/1,893
   *[vi] 697/1.893
 }.
field-figure-period = Kỳ của số liệu, thay cho kỳ của văn bản.
field-figure-as_of = Kỳ của số liệu, gọi bằng tên khác. Chỉ ghi một trong hai.
field-figure-period_inferred = true khi văn bản không in kỳ và đây là phỏng đoán tốt nhất.
field-figure-territory = Một địa phương nằm trong địa phương của thư mục hoặc của nơi kế tục: ghi mã, tên, tên khác hoặc mã số.
field-figure-by = Số liệu chia nhỏ: chiều phân tổ, rồi thành phần, rồi số liệu. Viết a+b khi một số nêu chung cho cả hai.
field-figure-bands = Số lượng theo mức: mức, rồi số lượng, hoặc số lượng/tổng như in.
field-figure-of = Tổng của các mức, như in.
field-figure-target = Chỉ tiêu: giá trị như in, hoặc nhiều trường.
field-figure-targets = Nhiều chỉ tiêu, mỗi chỉ tiêu một đánh giá riêng.
field-figure-set_by = Ai giao chỉ tiêu. Không có chỉ tiêu: ai giao việc đang đếm. Một cơ quan, hoặc ghi bằng lời.
field-figure-status = Đánh giá như in.
field-figure-words = Điều văn bản nói khi không nêu con số. Chỉ để đọc, không dùng để tính.
field-figure-missing = Vì sao không có số liệu.
field-figure-previous = Giá trị kỳ trước, như in.
field-figure-change = Chênh lệch so với kỳ trước, như in, có dấu hoặc có chữ: { $numbers ->
    [en] +0.138, tăng 2.61%
   *[vi] +0,138, tăng 2,61%
 }.
field-figure-since = previous và change so với kỳ nào. Không ghi thì là cùng kỳ năm trước.
field-figure-rank = Thứ hạng như in: 35, hoặc 31/63 khi có in tổng số.
field-figure-rank_change = Số bậc tăng hay giảm: +9, tăng 09 bậc. Tăng là tốt hơn.
field-figure-rank_scope = Xếp hạng trong phạm vi nào: national (cả nước), siblings (cùng đơn vị chứa), mã vùng, hoặc ghi bằng lời.
field-figure-rank_by = Xếp hạng theo gì, khi không phải theo giá trị đang hiện: mã chỉ số, hoặc ghi bằng lời.
field-figure-of_which = Số liệu chỉ tính riêng phần nào, khi văn bản thu hẹp phạm vi.
field-figure-margin = Sai số: { $numbers ->
    [en] ±1.2%
   *[vi] ±1,2%
 }.
field-figure-interval = Khoảng tin cậy: { $numbers ->
    [en] 81.9–86.5%
   *[vi] 81,9–86,5%
 }.
field-figure-n = Đã khảo sát bao nhiêu.
field-figure-quote = Nguyên văn câu chứa số liệu, tối đa chừng 200 ký tự. Văn bản nhắc lại nhiều lần thì ghi thành danh sách.
field-figure-locator = Trang, đoạn, bảng.
field-figure-producer = Nơi lập số liệu, khi khác nơi công bố: một cơ quan, hoặc ghi bằng lời.
field-figure-self_reported = Có phải cơ quan tự báo cáo về mình không. Thay cho điều suy ra từ loại văn bản.
field-figure-note = Hiện bên cạnh số liệu cho bạn đọc.
field-figure-restated = true khi văn bản nêu số liệu của địa phương cho thời gian trước khi có địa phương đó.
field-figure-accept = Phát hiện không cần sửa: mã phát hiện, rồi lý do; lý do được công bố.

## Chỉ tiêu

field-target-value = Mức cần đạt, như in. Có ≥, ≤, = hoặc chữ như «không quá» thì theo đó; không có thì theo chiều của chỉ số.
field-target-rank = Đứng trong bấy nhiêu hạng đầu.
field-target-words = Chỉ tiêu bằng lời, khi văn bản không in con số.
field-target-set_by = Ai giao: một cơ quan, hoặc ghi bằng lời.
field-target-period = Chỉ dùng để đánh giá số liệu của kỳ này.
field-target-deadline = Dùng để đánh giá số liệu từ ngày này; số liệu sớm hơn chỉ được đánh giá khi đã đạt.
field-target-stated = Đánh giá in trong văn bản.
field-target-attained = Đạt bao nhiêu phần trăm chỉ tiêu: 164%.
field-target-exceeded_by = Vượt chỉ tiêu bao nhiêu: 64% của chỉ tiêu; với điểm hoặc đơn vị khác thì là chênh lệch.
field-target-early_by = Sớm hơn hạn bao nhiêu ngày: 45 ngày.
field-target-quote = Nguyên văn câu chứa chỉ tiêu, khi khác câu của số liệu.
field-target-locator = Trang, đoạn, bảng.
field-target-note = Hiện bên cạnh chỉ tiêu cho bạn đọc.

## resolutions.yaml

field-resolution-territory = Địa phương: mã, tên, tên khác hoặc mã số.
field-resolution-indicator = Chỉ số mà các văn bản nói khác nhau.
field-resolution-period = Kỳ mà các văn bản nói khác nhau.
field-resolution-show = Mã của văn bản có số liệu được hiện. Văn bản ấy phải có số liệu về đúng điều này.
field-resolution-reason = Vì sao. Được công bố bên số liệu.
field-resolution-by = Ai quyết định.
field-resolution-on = Khi nào: 2024-01-28, 2024-01 hoặc 2024.

## changes.yaml

field-amendment-date = Ngày thay đổi: 2026-12-01.
field-amendment-kind = added: bổ sung; revised: nguồn đã sửa số; corrected: trước đây gõ sai; removed: gỡ bỏ; method: đổi cách đo hoặc cách tính.
field-amendment-territory = Địa phương: ghi mã; nếu có kỳ thì tên, tên khác hoặc mã số cũng được.
field-amendment-indicator = Chỉ số.
field-amendment-period = Kỳ của số liệu.
field-amendment-by = Phần của số liệu, mỗi chiều một thành phần: level: commune.
field-amendment-band = Nhóm, với số liệu theo nhóm.
field-amendment-of_which = Số liệu chỉ tính riêng phần nào, đúng như chữ ghi ở số liệu.
field-amendment-index = Mã của chỉ số tổng hợp.
field-amendment-source = Mã của văn bản nêu số liệu, hoặc văn bản được bổ sung.
field-amendment-what = Thay đổi điều gì, bằng lời, khi không có mã nào nói được hoặc mã không còn nữa.
field-amendment-from = Số liệu cũ, đúng như đã ghi.
field-amendment-to = Số liệu mới, đúng như đang ghi.
field-amendment-reason = Vì sao. Được công bố; chỉ `added` không cần.

## Các từ mà một trường nhận

word-survey = Khảo sát
word-statistics = Thống kê chính thức
word-government = Văn bản của cơ quan nhà nước
word-press = Báo chí

word-met = Đạt
word-exceeded = Vượt
word-nearly = Gần đạt
word-missed = Không đạt
word-done = Đã xong
word-in-progress = Đang làm
word-planned = Có kế hoạch
word-not-done = Chưa làm

word-not-published = Văn bản không công bố
word-not-applicable = Không áp dụng ở đây
word-withheld = Có nhưng không được công khai
word-not-entered = Đã công bố nhưng chưa nhập

word-percent = Phần trăm
word-points = Điểm theo thang; khi là phương pháp: điểm được ÷ điểm tối đa
word-count = Số đếm nguyên
word-number = Số, có thể có phần thập phân
word-days = Ngày
word-vnd = Đồng Việt Nam
word-milestone = Đã làm hay chưa
word-bands = Xếp loại: bao nhiêu tốt, bao nhiêu khá

word-higher = Càng cao càng tốt
word-lower = Càng thấp càng tốt
word-neither = Cao hay thấp đều không nói lên tốt xấu

word-same-period = Số liệu cùng kỳ
word-latest = Số liệu mới nhất của từng địa phương, kèm kỳ
word-never = Không bao giờ đặt cạnh nhau
word-added = Bổ sung
word-revised = Nguồn sửa số
word-corrected = Đính chính: trước đây gõ nhầm
word-removed = Gỡ bỏ
word-method = Đổi cách tính
word-linear = Mỗi năm thêm một lượng như nhau
word-cagr = Mỗi năm thêm một tỷ lệ như nhau

word-minmax = (giá trị − thấp nhất) ÷ (cao nhất − thấp nhất)
word-zscore = (giá trị − trung bình) ÷ độ lệch chuẩn
word-goalposts = (giá trị − kém nhất) ÷ (tốt nhất − kém nhất)
word-rank = Thứ hạng, 1 là kém nhất
word-percentile_rank = (thứ hạng − 1) ÷ (số nơi − 1)
word-distance_to_target = (giá trị − thấp nhất) ÷ (mục tiêu − thấp nhất)
word-none = Giữ nguyên

word-arithmetic = Trung bình cộng có trọng số
word-geometric = Trung bình nhân có trọng số: chỗ yếu kéo xuống nhiều hơn
word-harmonic = Trung bình điều hòa có trọng số: chỗ yếu kéo xuống nhiều hơn nữa
word-sum = Tổng có trọng số

word-index = Chính chỉ số tổng hợp
word-pillar = Các trụ cột ngay bên dưới, và sâu hơn nếu không nói gì khác
word-sub-pillar = Các trụ cột bên trong trụ cột
word-zero = Chỗ trống tính là 0

word-mean = Trung bình của mọi địa phương
word-median = Trung vị của mọi địa phương
word-region_mean = Trung bình của vùng
word-last = Giá trị gần nhất trước đó của địa phương
word-winsorise = Giá trị xa nhất được kéo về giá trị kế nó
word-region = Trong một vùng
word-log = Lô-ga-rít

word-thresholds = Theo các mức điểm cố định
word-quantiles = Các nhóm đông bằng nhau
word-top = Nhóm đứng đầu và phần còn lại
word-kmeans = Các nhóm mà bên trong ít chênh lệch nhất

word-current = Từng kỳ riêng
word-all = Mọi kỳ của chỉ số gộp lại

word-vi = Dấu chấm tách hàng nghìn, dấu phẩy mở phần thập phân: 1.893 và 36,82
word-en = Dấu phẩy tách hàng nghìn, dấu chấm mở phần thập phân: 1,893 và 36.82
word-id = Mã (id) của các địa phương.
word-code = Mã số chính thức của các địa phương trong thời kỳ của lưới.
