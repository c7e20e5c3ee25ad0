# Mọi lời trên trang bằng tiếng Việt. Cách đặt tên và các tham số: xem `en.ftl` bên cạnh.
#
# Thông điệp không có tham số đến được với mẫu dưới tên `t.<tên>`, gạch nối thành gạch dưới: `t.skip_link`.

## Khung của mọi trang

language-name = { $tag ->
    [vi] Tiếng Việt
    [en] English
   *[other] { $tag }
}
page-title = { $page } – { $site }
skip-link = Tới nội dung chính
nav-label = Các phần của trang
nav-home = Trang chủ
nav-territories = Địa phương
nav-topics = Chủ đề
nav-changes = Thay đổi
nav-data = Dữ liệu

# Tìm, lọc; %s là số lượng
find-list = Tìm trong danh sách
find-label = Tìm nơi, chỉ số, chủ đề
find-says = Tìm thấy %s kết quả.
find-none = Không thấy kết quả nào. Hãy xem danh sách:
find-failed = Không tải được dữ liệu tìm kiếm. Hãy xem danh sách:
filter-label = Lọc theo tên:
filter-says = Đang hiện %s trên %s.
search-indexes = Bộ chỉ số xếp hạng
crumbs-label = Vị trí của trang này
languages-label = Ngôn ngữ
footer-publisher = Đơn vị phát hành:
footer-licence = Giấy phép dữ liệu:
footer-data-until = Dữ liệu cập nhật đến { $date }
footer-generator = Dựng bằng scorecard { $version }
footer-contact = Liên hệ
footer-repository = Kho mã nguồn và dữ liệu

## Trích dẫn, sửa trang, địa chỉ cũ

cite-title = Trích dẫn trang này
cite-document-title = Trích dẫn tài liệu này
cite-short-label = Trong bài viết:
cite-bibtex = BibTeX
cite-ris = RIS
cite-part = “{ $page }”, { $site }
cite-short = { $title }, số liệu cập nhật đến { $date }
cite-short-undated = { $title }
cite-full = { $publisher } ({ $year }). { $title }. Số liệu cập nhật đến { $date }. { $address } (truy cập [ngày truy cập]).
cite-full-undated = { $publisher }. { $title }. { $address } (truy cập [ngày truy cập]).
cite-number = { $title }, số { $number }
cite-document-short = { $title } ({ $publisher }, { $date })
cite-document = { $publisher } ({ $date }). { $title }. { $address } (truy cập [ngày truy cập]).
edit-page = Sửa trang này
edit-folder = Sửa các tệp của trang này
linked-about = Số liệu về “{ $page }” kèm nguồn và kỳ số liệu, công bố trên trang “{ $site }”.
moved = Trang này đã chuyển sang địa chỉ mới

## Nối các phần của câu

list-comma = { ", " }
list-semicolon = { "; " }
list-colon = { ": " }
list-dot = { " · " }
list-plus = { " + " }
list-and = { " và " }
with-notes = { $what } ({ $notes })

## Đơn vị và cách viết số liệu

unit-points = { $number } điểm
unit-days = { $number } ngày
unit-vnd = { $number } đồng
unit-noun = { $number } { $noun }
unit-percentage-points = { $number } điểm phần trăm
hedge-range = { $low }–{ $high }
hedge-nearly = gần { $value }
hedge-about = khoảng { $value }
hedge-over = trên { $value }
hedge-at-least = ít nhất { $value }
hedge-under = dưới { $value }
hedge-at-most = không quá { $value }
computed-from = tính từ { $ratio }
only = chỉ gồm { $what }
by-band = theo mức xếp loại
value-not-printed = Tài liệu không nêu số
value-none = Chưa có số liệu
see-parts = Xem từng phần bên dưới
previous = { $period }: { $value }
counted-set-by = chỉ tiêu do { $body } giao

## Kỳ và ngày

period-year = năm { $year }
# Trong câu văn.
period-half-in-text = { $half ->
    [1] 6 tháng đầu năm { $year }
   *[other] 6 tháng cuối năm { $year }
}
period-quarter-in-text = { $quarter ->
    [1] quý I/{ $year }
    [2] quý II/{ $year }
    [3] quý III/{ $year }
   *[other] quý IV/{ $year }
}
period-day-in-text = ngày { $day }
period-span-in-text = giai đoạn { $from } – { $to }
period-until-in-text = giai đoạn đến { $to }
period-half = { $half ->
    [1] 6 tháng đầu năm { $year }
   *[other] 6 tháng cuối năm { $year }
}
period-quarter = { $quarter ->
    [1] quý I/{ $year }
    [2] quý II/{ $year }
    [3] quý III/{ $year }
   *[other] quý IV/{ $year }
}
period-day = tại ngày { $day }
period-span = { $from } – { $to }
period-until = tính đến { $to }

## Mục tiêu

target-at-least = ít nhất { $value }
target-more-than = trên { $value }
target-at-most = không quá { $value }
target-less-than = dưới { $value }
target-exactly = đúng { $value }
target-within = trong khoảng { $value }
target-rank = trong { $place } vị trí đầu
target-unprinted = tài liệu không nêu mức
target-set-by = { $body } giao
target-deadline = hạn { $date }
target-period = cho { $period }
target-line = Mục tiêu: { $target }
target-line-notes = Mục tiêu: { $target } ({ $notes })
attained-share = bằng { $percent } mục tiêu
attained-beyond = hơn mục tiêu { $amount }
attained-short = kém mục tiêu { $amount }
attained-early = sớm { $days } ngày so với hạn

## Thay đổi và thứ hạng, như tài liệu in

change-up = tăng { $amount } so với { $since }
change-down = giảm { $amount } so với { $since }
change-none = không đổi so với { $since }
change-up-somehow = tăng so với { $since }
change-down-somehow = giảm so với { $since }
rank-of = hạng { $place }/{ $of }
rank-alone = hạng { $place }
rank-national = cả nước
rank-inside = trong { $place }
rank-by = xếp theo { $by }
rank-up = tăng { $places } bậc so với { $since }
rank-down = giảm { $places } bậc so với { $since }
rank-same = giữ nguyên hạng so với { $since }
rank-up-somehow = tăng hạng so với { $since }
rank-down-somehow = giảm hạng so với { $since }

## Kết luận về mục tiêu

standing-exceeded = Vượt
standing-met = Đạt
standing-nearly = Gần đạt
standing-missed = Chưa đạt
standing-done = Đã xong
standing-in-progress = Đang làm
standing-planned = Có kế hoạch
standing-not-done = Chưa làm
standing-not-due = Chưa đến hạn
standing-bounded = Chưa rõ
standing-no-target = Không có mục tiêu
standing-no-data = Chưa có số liệu
standing-not-judged = Không có mục tiêu
standing-stated = theo tài liệu
count-exceeded = { $count } vượt
count-met = { $count } đạt
count-nearly = { $count } gần đạt
count-missed = { $count } chưa đạt

## Dấu nhắc ở từng số liệu

mark-approximate = số gần đúng
mark-bounded = chỉ cho biết giới hạn
mark-period-inferred = kỳ do suy ra
shown-by-editors = Số được chọn theo quyết định của người biên tập
shown-by = Số được chọn theo quyết định của { $by }
shown-because = { $decision }: { $reason }
mark-restated = số tính lại cho địa bàn mới
mark-self-reported = tự báo cáo
other-figure = Có số khác: { $value }
missing-not-published = Chưa công bố
missing-not-applicable = Không áp dụng
missing-withheld = Không được cung cấp
missing-not-entered = Chưa nhập

## Bảng

table-indicator = Chỉ số
table-result = Kết quả và đánh giá
table-status = Đánh giá
table-territory = Địa phương
table-period = Kỳ
table-value = Kết quả
table-group = Nhóm
table-met = Mục tiêu đã đạt
indicators-count = { $count } chỉ số
table-latest = Kỳ mới nhất
table-topic-caption = { $topic }: { $count } chỉ số, mỗi chỉ số với kết quả và đánh giá
table-inside-caption = { $place }: { $count } chỉ số
table-indicator-caption = { $indicator }: mọi số liệu theo địa phương
evidence-title = Trích nguyên văn
evidence-no-quote = Chưa chép câu trích.
evidence-source = Nguồn:
evidence-locator = Vị trí trong tài liệu: { $where }
evidence-mentions = Tài liệu nhắc lại { $count } lần
evidence-producer = Đơn vị đo: { $body }
evidence-n = Số được khảo sát hoặc đo: { $n }
evidence-margin = Sai số ±{ $margin }
evidence-interval = Khoảng tin cậy { $low }–{ $high }
ref-label = Nguồn
figure-data = Xem số liệu
# Dùng lại hình: địa chỉ, tệp, mã nhúng; ảnh khi chia sẻ.
figure-permalink = Liên kết tới phần này
figure-drawing = Tải hình (SVG)
figure-embed = Nhúng biểu đồ này
embed-from = Trích từ
card-name = { $what }, { $period }
share-locale = { $tag ->
    [vi] vi_VN
    [en] en_US
    [fr] fr_FR
    [de] de_DE
    [es] es_ES
    [pt] pt_PT
    [it] it_IT
    [nl] nl_NL
    [ru] ru_RU
    [uk] uk_UA
    [zh] zh_CN
    [ja] ja_JP
    [ko] ko_KR
    [th] th_TH
    [lo] lo_LA
    [km] km_KH
    [id] id_ID
    [ar] ar_AR
   *[other] { "" }
}
figure-caption = { $what }, { $place }
scroll-hint = Bảng rộng: cuộn ngang để xem hết.

## Báo sai sót

report-error = Báo sai sót
report-figure = { $indicator }, { $place }
report-title = Báo sai sót: { $figure }
report-body = { $has ->
    [value] Số liệu: { $figure }
        Trang đang ghi: { $value }
   *[other] Trang: { $figure }
}
    Địa chỉ: { $url }

    Sai ở chỗ nào, theo tài liệu nào (kèm đường dẫn hoặc số trang)?

## Hình

mark-title = { $label }: { $value }
line-title-up = { $place } tăng từ { $from } ({ $start }) lên { $to } ({ $end })
line-title-down = { $place } giảm từ { $from } ({ $start }) xuống { $to } ({ $end })
line-title-same = { $place } giữ nguyên { $to } từ { $start } đến { $end }
line-note = Chỉ nối những kỳ cùng loại. Trục dọc không bắt đầu từ số 0.
strip-title = { $count } địa phương: từ { $low } ({ $lowest }) đến { $high } ({ $highest })
strip-subtitle = { $what }, { $period }, { $count } địa phương có số liệu so sánh được
strip-note = Mỗi chấm là một địa phương. Số liệu do từng nơi tự báo cáo có thể được tính theo cách khác nhau.
verdicts-title = Trong { $total } chỉ số: { $counts }
verdicts-subtitle = Số chỉ số theo đánh giá, { $place }
topic-verdicts-many-title = Trong { $total } kết quả, mỗi kết quả của một địa phương về một chỉ số: { $counts }
topic-verdicts-many-subtitle = Số địa phương theo đánh giá và chỉ số, chủ đề { $topic }
topic-verdicts-subtitle = Số chỉ số theo đánh giá và địa phương, chủ đề { $topic }
home-verdicts-subtitle = Số chỉ số theo đánh giá, từng địa phương có số liệu
groups-note = Mỗi đoạn là số chỉ số có cùng đánh giá. Màu xanh chỉ có nghĩa là đạt mục tiêu, không phải là tốt.
groups-note-places = Mỗi đoạn là số địa phương có cùng đánh giá. Màu xanh chỉ có nghĩa là đạt mục tiêu, không phải là tốt.

## Bản đồ

map-title = { $count } địa phương, từ { $low } đến { $high }
map-title-region = Trong { $count } nơi ở nhóm cao nhất, { $most } nơi thuộc { $region }, vùng có { $of } nơi
map-end = { $value } ({ $place })
map-end-shared = { $value } ({ $place } và { $others } nơi khác)
map-subtitle = { $what }, { $period }; từ { $low } đến { $high }
map-class-all = từ { $low } đến { $high }
map-class-below = dưới { $high }
map-class-between = từ { $low } đến dưới { $high }
map-class-from = từ { $low } trở lên
map-count = { $count } nơi
map-inexact = { $value }*
map-note = Mỗi ô là một nơi và dẫn tới trang của nơi đó; vị trí các ô chỉ gần đúng. Vạch ở chân ô càng dài thì số càng lớn.
map-note-rounded = Số trong ô đã làm tròn; số đầy đủ có trong bảng.
map-note-unit = Số trong ô tính bằng { $thousands ->
    [1] nghìn
    [2] triệu
    [3] tỷ
    [4] nghìn tỷ
   *[other] 1.000 mũ { $thousands }
}, đã làm tròn; số đầy đủ có trong bảng.
map-note-inexact = * Số gần đúng, hoặc chỉ là một giới hạn: xem bảng.
map-gaps = Chưa có số liệu ở { $count } nơi: { $places }.
map-off = Có số liệu nhưng không có ô trên bản đồ này: { $places }.
map-part-of = thuộc { $place }
map-made-of = hợp nhất từ { $places }
map-made-of-one = trước là { $place }
map-more = Xem thêm: { $what }
map-caption = { $what }, { $period }
map-outline = Xem bản đồ có ranh giới
map-credit = Ranh giới:
map-simplified = Đã làm đơn giản ở đây.
map-simplified-licence = { $licence }, đã làm đơn giản ở đây.
map-short = Trên bản đồ
map-class = Nhóm
map-places-title = { $count } địa phương hiện nay
map-places-note = Mỗi ô dẫn tới trang của một nơi; vị trí các ô chỉ gần đúng. Viền đậm là nơi đã có số liệu.

## Số liệu qua các năm

since-before = so với { $since }: { $changes } (trang này tính)
since-before-ranked = hạng { $rank }/{ $n } ({ $period }); so với { $since }: { $changes } (trang này tính)
moved-up = tăng { $amount }
moved-down = giảm { $amount }
moved-none = không đổi
places-up = lên { $places } bậc
places-down = xuống { $places } bậc
places-none = giữ nguyên hạng
places-then = khi đó hạng { $rank }/{ $n }
signed-up = +{ $amount }
trend-reached = Đã đạt
trend-on-track = Đúng tiến độ
trend-too-slow = Còn chậm
trend-flat = Gần như đi ngang
trend-worsening = Đi lùi
trend-pace = từ { $since } bình quân mỗi năm { $actual }, muốn kịp hạn phải { $needed }
break-places = Danh sách các nơi cùng cấp thay đổi
series-none = –
series-place = { $rank }
series-place-tied = { $rank }=
series-value = { $value } ({ $rank })
series-value-of = { $value } ({ $rank }/{ $n })
series-new = { $text } *
series-break = { $what ->
    [none] Từ { $from }
   *[other] { $what }, từ { $from }
}: { $reason }
series-yearly-rate = { $rate } ({ $from }–{ $to })
years-link = Qua các kỳ { $span }
years-subtitle = Qua các kỳ, { $place }, { $span }
years-title = { $place }: trong { $count } chuỗi số liệu nhiều kỳ, ở kỳ mới nhất so với kỳ so sánh được trước đó có { $up } tăng, { $down } giảm
years-note = Đường nhỏ có thang riêng, không bắt đầu từ số 0: chỉ xem chiều lên hay xuống, đừng so độ cao giữa các đường. Chỗ đứt là kỳ không có số liệu; vạch chấm đứng là nơi bắt đầu chuỗi số liệu khác; chấm rỗng là số liệu nửa năm hoặc tại một ngày.
years-caption = { $place }: số liệu và hạng của từng kỳ
years-signs = Mỗi hàng là một kỳ: số liệu, trong ngoặc là hạng trên số nơi được xếp hạng. Dấu * là bắt đầu chuỗi số liệu khác, không so với kỳ trước; dấu – là chưa có số liệu. Số có thể được làm tròn; số in đủ nằm ở các tệp dữ liệu.
overview-signs = Mỗi ô là số liệu, trong ngoặc là hạng; đầu cột cho biết xếp hạng trên bao nhiêu nơi. Dấu – là chưa có số liệu. Số có thể được làm tròn; số in đủ nằm ở trang từng nơi và các tệp dữ liệu.
years-period = Kỳ
years-documents = Nguồn
years-yearly = Bình quân mỗi năm, chuỗi gần nhất
years-more = Còn { $count } kỳ cũ hơn trong các tệp dữ liệu.
years-data = Xem số liệu từng kỳ.
years-breaks-title = Không so sánh qua các mốc sau
years-page-title = { $place } qua các kỳ
years-page-lede = Mọi kỳ của những số liệu nhiều kỳ về { $place }: từng số, hạng của kỳ đó, tài liệu nguồn và những mốc không so sánh qua được.
panel-value = { $value }, { $period }
overview-title = { $level }, { $span }
overview-average = Từ { $from } đến { $to }: { $count } nơi có số liệu cả hai kỳ, trung bình { $mean }; { $up } nơi tăng, { $down } nơi giảm.
overview-caption = { $what }, { $span }: số liệu và hạng của từng nơi qua từng kỳ
overview-ranked = /{ $count } nơi
overview-new = chuỗi khác
overview-periods = { $count } kỳ cũ hơn nằm trong tệp dữ liệu.
overview-first-by-rank = Bảng chỉ có { $count } trong { $total } nơi, theo hạng của kỳ cuối; đủ mọi nơi trong tệp CSV ở cuối trang.
overview-first-by-name = Bảng chỉ có { $count } trong { $total } nơi, theo tên; đủ mọi nơi trong tệp CSV ở cuối trang.
overview-regions-title = Từng nơi, theo vùng
overview-table-title = Mọi nơi, mọi kỳ
overview-sources = Nguồn của bảng:
figures-more = Còn { $count } nơi nữa trong tệp CSV ở cuối trang.
ranking-more = Còn { $count } nơi xếp sau nằm trong tệp CSV ở cuối trang.
region-title = { $region }: { $up } nơi tăng, { $down } nơi giảm trong { $count } nơi có cả { $from } và { $to }
region-title-none = { $region }: { $count } nơi
region-subtitle = { $what }, { $span }
region-note = Mọi ô ở tất cả các vùng dùng chung một thang, không bắt đầu từ số 0. Dưới tên là số liệu mới nhất với hạng. Chỗ đứt là kỳ không có số liệu; vạch chấm đứng là nơi bắt đầu chuỗi số liệu khác. Số của từng kỳ ở bảng bên dưới.
slope-title = Từ { $most } ({ $best }) đến { $least } ({ $worst })
slope-subtitle = { $what }, { $span }, { $count } nơi có số liệu cả hai kỳ
slope-note = Mỗi đường là một nơi có số liệu ở cả hai kỳ; đường đậm có tên là những nơi tăng nhiều nhất và giảm nhiều nhất (hoặc tăng ít nhất). Trục dọc không bắt đầu từ số 0. Số của từng kỳ ở bảng bên dưới.
slope-line = { $place }: { $from } → { $to }

## Trang của địa phương

fact-region = Vùng
fact-code = Mã
fact-lifeline = Thời gian tồn tại
lifeline-from = từ ngày { $from }
lifeline-until = đến trước ngày { $until }
lifeline-both = từ ngày { $from } đến trước ngày { $until }
notice-ended = Từ ngày { $date }, { $name } không còn là đơn vị riêng: địa bàn nay thuộc { $others }{ $basis }. Số liệu dưới đây là của { $name } trước ngày đó; số liệu từ ngày đó nằm ở trang của { $others }.
notice-ended-empty = Từ ngày { $date }, { $name } không còn là đơn vị riêng: địa bàn nay thuộc { $others }{ $basis }. Số liệu từ ngày đó nằm ở trang của { $others }.
notice-gone = Từ ngày { $date }, { $name } không còn tồn tại{ $basis }; không có đơn vị nào được ghi là kế tục. Số liệu dưới đây là của { $name } trước ngày đó.
notice-gone-empty = Từ ngày { $date }, { $name } không còn tồn tại{ $basis }; không có đơn vị nào được ghi là kế tục.
notice-parted = Từ ngày { $date }, một phần địa bàn của { $name } tách ra thành { $others }{ $basis }. { $name } vẫn là đơn vị riêng; số liệu từ ngày đó là của phần còn lại.
notice-parted-undated = Một phần địa bàn của { $name } đã tách ra thành { $others }{ $basis }. { $name } vẫn là đơn vị riêng.
notice-began = { $name } có từ ngày { $date }, hợp nhất từ { $others }{ $basis }. Số liệu trước đó nằm ở trang của từng đơn vị cũ.
notice-continued = { $name } có từ ngày { $date }, thay cho { $others } trên cùng địa bàn{ $basis }. Số liệu trước đó nằm ở trang của { $others }.
notice-took-in = Từ ngày { $date }, { $name } có thêm địa bàn của { $others }{ $basis }. Số liệu trước đó của phần nhập vào nằm ở trang của { $others }.
notice-split-from = { $name } có từ ngày { $date }, tách ra từ { $others }{ $basis }. Số liệu trước đó chỉ có cho toàn bộ { $others }.
notice-made-of-parts = { $name } có từ ngày { $date }, gồm toàn bộ hoặc một phần địa bàn của { $others }{ $basis }. Số liệu trước đó nằm ở trang của từng đơn vị cũ.
notice-took-part = Từ ngày { $date }, { $name } có thêm một phần địa bàn của { $others }{ $basis }.
notice-took-part-undated = { $name } đã nhận thêm một phần địa bàn của { $others }{ $basis }.
notice-renamed = Từ ngày { $date }, { $old } mang tên { $new }{ $basis }. Chỉ đổi tên: số liệu trước và sau ngày đó là của cùng một nơi.
name-until = { $name } (trước { $date })
name-from = { $name } (từ { $date })
notice-basis = { " " }theo { $basis }

## Trước khi sáp nhập, chia tách

succession-whole-title = Gồm những đơn vị cũ
succession-whole-lede = Số liệu của từng đơn vị cũ, ở kỳ gần nhất mà các nơi cùng có; mỗi số dẫn về trang của đơn vị đó. Thứ hạng và đánh giá là của thời gian trước khi hợp nhất.
succession-continued-title = Đơn vị trước đó
succession-continued-lede = Số liệu của { $others }, cùng địa bàn với { $name }, trước ngày { $date }.
succession-added-title = Những nơi đã nhập vào
succession-added-lede = Số liệu của { $others } trước khi nhập vào { $name }. Đây không phải là số liệu của toàn địa bàn { $name } hiện nay, nên không cộng.
succession-divided-title = Trước khi chia tách
succession-divided-lede = Số liệu dưới đây là của toàn bộ { $others }, mà { $name } chỉ là một phần. Không có căn cứ để tách riêng phần của { $name }.
succession-caption = Số liệu trước đó của những nơi hợp thành { $name }: { $count } chỉ số
succession-joint = Gộp lại
succession-note = Chỉ cộng khi mọi đơn vị cũ đều có con số chính xác của cùng một kỳ: số đếm, hoặc tỷ lệ có in tử số và mẫu số. Điểm, số trung bình và thứ hạng không bao giờ được cộng.
succession-single = { $place }: { $count } chỉ số mà chỉ nơi này có số liệu
succession-beyond = Còn { $count } chỉ số nữa có số liệu của từ hai nơi trở lên
succession-nothing = không có số liệu
joint-count = = { $terms }
joint-percent = = ({ $numerators }) ÷ ({ $denominators })
no-joint-points = Không cộng: đây là điểm.
no-joint-number = Không cộng: đây không phải là số đếm.
no-joint-days = Không cộng: đây là số ngày.
no-joint-vnd = Không cộng: số tiền có thể là bình quân.
no-joint-milestone = Không cộng: đây là việc đã làm hay chưa.
no-joint-bands = Không cộng: đây là xếp loại.
no-joint-criteria = Không cộng: mỗi nơi tính theo tiêu chí riêng.
no-joint-restrictions = Không cộng: số của các nơi khác nhau về phạm vi.
no-joint-periods = Không cộng: không có kỳ nào mà mọi nơi cùng có số.
no-joint-too-large = Không cộng: con số quá lớn để cộng chính xác.
no-joint-lacks = Không cộng: { $what }.
lacks-figure = { $places } không có con số
lacks-exact = { $places } không có con số chính xác
lacks-ratio = { $places } không nêu tử số và mẫu số

## Trang của địa phương, tiếp

lede-figures = Có số liệu cho { $indicators } chỉ số, lấy từ { $sources } tài liệu.
lede-verdicts = { $judged } chỉ số đối chiếu được với mục tiêu: { $counts }.
lede-no-verdicts = Chưa chỉ số nào đối chiếu được với mục tiêu.
lede-period = Phần lớn số liệu là của { $period }.
empty-lede = Chưa có tài liệu nào về { $name } được nhập vào trang này, nên chưa có số liệu.
empty-what-would-be = Khi có tài liệu, trang sẽ nêu từng kết quả cùng mục tiêu, đánh giá, câu trích nguyên văn và nguồn.
summary-title = Nhận xét
verdicts-heading = Tóm tắt
strengths-title = Kết quả nổi bật
strengths-rule = Tối đa ba chỉ số đạt hoặc vượt mục tiêu, xếp theo mức vượt so với mục tiêu.
strengths-none = Chưa có chỉ số nào đạt hoặc vượt mục tiêu trong các tài liệu đã nhập.
concerns-title = Cần xem xét
concerns-rule = Tối đa ba chỉ số chưa đạt hoặc gần đạt mục tiêu, xếp theo mức còn thiếu so với mục tiêu.
concerns-none = Các tài liệu đã nhập không nêu chỉ số nào chưa đạt mục tiêu. Điều này không có nghĩa là mọi mục tiêu đều đã đạt.
reading-title = Cách đọc các bảng
reading-period = Số liệu không ghi kỳ là của { $period }.
reading-period-inferred = Số liệu không ghi kỳ là của { $period }. Tài liệu không in kỳ này: kỳ được suy ra từ nội dung.
reading-self-reported = Mọi số liệu trên trang này là tự báo cáo: lấy từ văn bản nhà nước hoặc báo chí, không phải từ khảo sát độc lập.
reading-self-reported-by = Số liệu có nguồn { $documents } là tự báo cáo: lấy từ văn bản nhà nước hoặc báo chí, không phải từ khảo sát độc lập.
reading-status = Đánh giá do máy tính theo mục tiêu mà tài liệu nêu; «theo tài liệu» là kết luận của chính tài liệu. Màu xanh chỉ có nghĩa là đạt mục tiêu.
reading-decimals = Số liệu in đúng như tài liệu nêu; số do máy tính có ghi «tính từ».
inside-title = Các đơn vị bên trong
missing-title = Dữ liệu còn thiếu
missing-line = { $indicator }: { $reason } ({ $period })
missing-target-only = có mục tiêu nhưng tài liệu không nêu kết quả
missing-count = { $count } trong { $total } chỉ số của trang không được nhắc tới trong các tài liệu đã nhập về nơi này. Không được nhắc tới không có nghĩa là không làm.
missing-list = Xem tên các chỉ số đó
downloads-title = Tải số liệu của trang này
download-xlsx = Bảng tính ({ $format }, { $size })
download-csv = Bảng dạng văn bản ({ $format }, { $size })
download-json = Dữ liệu có cấu trúc ({ $format }, { $size })
size-kb = { $number } kB
size-mb = { $number } MB
members-title = Các nơi thuộc { $place } ({ $count })
neighbours-title = Các nơi cùng vùng
neighbours = Vùng { $region }
neighbours-until = Vùng { $region } (trước { $date })
neighbours-from = Vùng { $region } (từ { $date })

## Trang của chỉ số

fact-unit = Đơn vị
fact-better = Chiều hướng
fact-formula = Cách tính
fact-parent = Thuộc chỉ số
fact-target = Mục tiêu chung
fact-nearly = Được coi là gần đạt khi thiếu không quá
fact-compares = Cách so sánh
fact-topic = Chủ đề
facts-title = Về chỉ số này
formula = { $numerator } ÷ { $denominator }
unit-name-percent = phần trăm
unit-name-points = điểm
unit-name-points-scale = điểm, thang { $scale }
unit-name-count = số đếm
unit-name-number = số
unit-name-days = ngày
unit-name-vnd = đồng
unit-name-milestone = việc đã làm hay chưa
unit-name-bands = số đơn vị theo mức xếp loại
better-higher = cao hơn là tốt hơn
better-lower = thấp hơn là tốt hơn
better-neither = cao hay thấp không tự nói lên tốt hay xấu
compares-same-period = cùng kỳ với nhau
compares-latest = kỳ mới nhất của mỗi nơi
compares-never = không so sánh giữa các nơi
indicator-lede = { $figures } số liệu của { $territories } nơi; mới nhất là của { $latest }.
indicator-self-reported = Mọi số liệu đều là tự báo cáo.
indicator-lede-none = Chưa tài liệu nào đã nhập có số liệu cho chỉ số này.
comparison-title = So sánh
why-title = Vì sao không xếp cạnh nhau
why-one = Mới có một nơi có số liệu, nên chưa so sánh được.
why-never = Chỉ số này được tính theo tiêu chí riêng của từng nơi, nên không so sánh giữa các nơi.
why-no-numbers = Các tài liệu không nêu con số cho toàn bộ nơi đó, nên không so sánh được.
why-one-number = Mới có một nơi có con số, nên chưa so sánh được.
why-parts = Số liệu của các nơi nói về những phần hay phạm vi khác nhau, hoặc chỉ có từng phần mà không có số chung, nên không xếp cạnh nhau được.
why-levels = Số liệu thuộc những cấp hành chính khác nhau, nên không xếp cạnh nhau được.
why-periods = Số liệu của các nơi thuộc những kỳ khác nhau, nên không xếp cạnh nhau được: { $periods }.
strip-latest = kỳ mới nhất của mỗi nơi
ranking-title = Thứ hạng
ranking-caption = { $what }, { $period }: { $n } nơi có con số chính xác trong { $alive } nơi
ranking-caption-latest = { $what }, kỳ mới nhất của mỗi nơi: { $n } nơi có con số chính xác trong { $alive } nơi
ranking-rank = Hạng
ranking-place = { $rank }
ranking-tied = { $rank } (đồng hạng)
ranking-note = Hạng do trang này tính trên con số chưa làm tròn. Những nơi mà con số in ra không đủ chi tiết để phân biệt thì đồng hạng.
ranking-apart = Không xếp vào thứ tự vì không có con số chính xác: { $them }.
rank-computed = hạng { $rank }/{ $n }, { $period } (trang này tính)
rank-computed-tied = đồng hạng { $rank }/{ $n }, { $period } (trang này tính)
withheld-neither = Không xếp hạng, vì cao hay thấp không tự nói lên tốt hay xấu.
withheld-too-few = Không xếp hạng khi chưa đủ { $minimum } nơi có con số chính xác và so sánh được; ở đây có { $n } trong { $alive } nơi.
withheld-small-share = Không xếp hạng khi chưa đủ { $share } số nơi có con số chính xác và so sánh được; ở đây có { $n } trong { $alive } nơi.
lines-title = Theo thời gian
all-figures-title = Mọi số liệu
siblings-title = Các chỉ số khác cùng chủ đề

## Trang của chủ đề

topic-lede = { $indicators } chỉ số, trong đó { $with } chỉ số có số liệu, của { $territories } địa phương.
topic-lede-none = { $indicators } chỉ số; chưa chỉ số nào có số liệu.
topic-verdicts = { $judged } số liệu đối chiếu được với mục tiêu: { $counts }.
topic-list-title = Các chỉ số
topic-without-title = Chỉ số chưa có số liệu
cell-none = chưa có
topic-count = { $total } chỉ số, { $with } có số liệu

## So sánh các nơi

nav-compare = So sánh
compare-lede = { $count } nhóm đã lập sẵn, mỗi nhóm một trang có số liệu của các nơi đặt cạnh nhau.
compare-lede-no-groups = Số liệu của các nơi đặt cạnh nhau.
compare-groups-title = Các nhóm
compare-topics-title = So sánh theo từng chủ đề
compare-topics-about = Trang của mỗi chủ đề có bảng đặt các nơi cạnh nhau, với số liệu mới nhất.
compare-more-title = So sánh khác
compare-with-title = So sánh với nơi khác
compare-any = Chọn nơi để so sánh
compare-tool-title = Chọn nơi để so sánh
compare-tool-about = Từ 2 đến { $most } nơi, đặt cạnh nhau ngay trên trang này. Phần này cần trình duyệt chạy script; các trang khác thì không.
compare-tool-place = Thêm một nơi
compare-tool-add = Thêm
compare-tool-topic = Chủ đề
compare-tool-all-topics = Mọi chủ đề
compare-now = Hiện nay
compare-ended = Đến trước ngày { $date }
compare-say-one-more = Hãy chọn thêm ít nhất một nơi.
compare-say-full = Đã đủ { $most } nơi. Hãy bỏ bớt một nơi trước khi thêm.
compare-say-shown = Đang so sánh: { $name }.
compare-say-none-shared = Chưa có chỉ số nào mà từ hai nơi trở lên cùng có số liệu: { $name }.
compare-say-loading = Đang tải số liệu…
compare-say-failed = Không tải được số liệu của { $name }.
compare-say-unknown = Không có số liệu của nơi nào mang mã { $name }.
compare-say-from-disk = Trang đang mở từ đĩa nên không đọc được tệp số liệu. Hãy xem các nhóm ở trên, hoặc mở trang trên mạng.
compare-say-remove = Bỏ { $name }
group-lede = { $places } nơi, { $shared } chỉ số mà từ hai nơi trở lên có số liệu, trong đó { $comparable } chỉ số so sánh được.
group-lede-none = { $places } nơi; chưa có chỉ số nào mà từ hai nơi trở lên cùng có số liệu.
group-region = Gồm mọi nơi của vùng { $region }.
group-region-until = Gồm mọi nơi của vùng { $region } như trước ngày { $date }.
group-region-from = Gồm mọi nơi của vùng { $region } từ ngày { $date }.
group-reading-eras = Có nơi kết thúc trước khi nơi khác bắt đầu: số liệu hai thời kỳ đặt cạnh nhau để xem, không tính chênh lệch, không xếp thứ tự.
group-reading-period = Mỗi chỉ số lấy kỳ mới nhất mà ít nhất một nửa số nơi có số liệu; số của kỳ khác thì ghi kỳ bên cạnh.
group-reading-difference = Chỉ tính chênh lệch giữa những con số chính xác, cùng kỳ, cùng phạm vi. Không tô màu nơi cao nhất.
group-reading-status = Nhãn là kết quả so với mục tiêu; không có nhãn là không có mục tiêu.
matrix-caption = { $topic }: số liệu của từng nơi theo chỉ số
matrix-caption-part = { $topic }: số liệu của từng nơi theo chỉ số, bảng { $part }/{ $parts }
matrix-foot = Nhận xét
matrix-limited = Bảng có { $shown } trong { $total } nơi, theo thứ tự tên. Trang của từng chỉ số có đủ mọi nơi.
matrix-rest = Các chỉ số khác, xem số liệu của mọi nơi ở trang của chỉ số:
beside-higher = { $high } cao hơn { $difference }
beside-spread = Cao nhất { $high }, thấp nhất { $low }: chênh { $difference }
beside-equal = Như nhau ở độ chính xác được công bố
beside-never = Không so sánh giữa các nơi
beside-periods = Khác kỳ: không tính chênh lệch
beside-parts = Khác phạm vi: không tính chênh lệch
beside-levels = Khác cấp hành chính: không tính chênh lệch
beside-eras = Khác thời kỳ: không tính chênh lệch
beside-inexact = Không đủ hai con số chính xác để tính chênh lệch

## Chỉ số tổng hợp

nav-indexes = Xếp hạng
indexes-title = Chỉ số tổng hợp
indexes-lede = { $count } chỉ số tổng hợp, mỗi chỉ số có một trang riêng.
indexes-what = Chỉ số tổng hợp gộp nhiều chỉ số thành một con số theo những bước nêu rõ, để so sánh các nơi. Con số ấy phụ thuộc vào cách gộp, nên mỗi trang đều nói thứ hạng chắc đến đâu.
indexes-latest = { $period }: { $count } nơi có tổng điểm, cao nhất là { $first }.
index-lede-leader = { $names } đứng đầu { $period } với { $score } điểm.
index-lede-leaders = { $names } cùng đứng đầu { $period } với { $score } điểm.
index-lede-regions = Thứ hạng được tính trong từng vùng.
index-lede-counts = { $scored } trong { $alive } nơi có tổng điểm; { $without } nơi không có, lý do nêu ở dưới.
index-lede-all = Cả { $alive } nơi đều có tổng điểm.
index-lede-none = Chưa nơi nào đủ số liệu để có tổng điểm.
index-none = –
index-rank = { $rank }/{ $of }
index-rank-tied = { $rank }/{ $of } (đồng hạng)
index-range = { $low }–{ $high }
index-range-one = { $rank }
index-count = { $present }/{ $total }
index-and-more = { $names } và { $count } mục khác
index-ranking-title = Xếp hạng { $period }
index-ranking-caption = { $name }, { $period }: { $ranked } nơi được xếp hạng trong { $alive } nơi
index-ranking-caption-region = { $name }, vùng { $region }, { $period }: { $ranked } nơi được xếp hạng
index-score = Điểm
index-part-score = Điểm trên thang chung
index-class = Nhóm điểm
index-range-head = Khoảng hạng
index-group = Cụm
index-since = So với { $period }
index-count-head = Chỉ số có số liệu
index-change-up = tăng { $places } bậc
index-change-down = giảm { $places } bậc
index-change-same = giữ hạng
index-change-new = –
index-more-ranked = Bảng liệt kê { $shown } nơi đầu; { $count } nơi còn lại nằm trong tệp CSV ở cuối trang.
index-more-apart = Còn { $count } nơi nữa, xem tệp CSV ở cuối trang.
index-more-rows = Bảng liệt kê { $shown } nơi đứng đầu kỳ mới nhất; { $count } nơi còn lại nằm trong tệp CSV ở cuối trang.
index-more-periods = { $count } kỳ trước đó nằm trong tệp CSV ở cuối trang.
index-reading-title = Cách đọc bảng xếp hạng
index-read-range = Khoảng hạng: các trọng số được thay đổi ngẫu nhiên { $runs } lần; trong 90% số lần thử, hạng của nơi đó nằm trong khoảng này.
index-read-groups = Đường kẻ đậm chia bảng thành các cụm. Các nơi cùng cụm có khoảng hạng trùng nhau, nên coi như ngang nhau: thứ tự bên trong cụm không chắc chắn.
index-read-one-group = Khoảng hạng của mọi nơi đều trùng nhau, nên tất cả coi như ngang nhau: thứ tự không chắc chắn.
index-read-unsure = Chỉ số này không được thử xem thứ hạng chắc đến đâu. Vài bậc chênh lệch có thể không có ý nghĩa.
index-read-change = Thay đổi thứ hạng so với { $period } chỉ tính giữa { $both } nơi có hạng ở cả hai kỳ; dấu – là nơi không có hạng ở kỳ trước.
index-read-no-change = Không so thứ hạng với { $period }, vì hai kỳ không cùng một chuỗi: xem phần các kỳ.
index-read-count = Cột cuối cho biết bao nhiêu chỉ số có số liệu, trong tổng số chỉ số của cây.
index-read-footnotes = Dấu * dẫn tới chú thích: số liệu của nơi đó đã được điền thêm hoặc điều chỉnh trước khi tính.
index-notes-title = Số liệu được điền hoặc điều chỉnh
index-note-label = Chú thích
index-note-winsorised = { $name }: { $from } là giá trị ngoại lai, được tính như { $value }
index-note-imputed = { $name }: không có số liệu, được tính như { $value } ({ $how })
index-imputed-mean = trung bình của các nơi
index-imputed-median = trung vị của các nơi
index-imputed-region-mean = trung bình của vùng
index-imputed-last = số liệu của kỳ trước
index-unscored = Không có tổng điểm { $period }: { $count } nơi
index-unranked = Được chấm điểm nhưng không xếp hạng: { $count } nơi
index-silent = Chưa có số liệu nào cho { $period }: { $count } nơi
index-why-missing = thiếu { $names }
index-gap = { $name } (có { $present }/{ $total }, thiếu { $missing })
index-gap-not-positive = { $name } (có giá trị không dương, nên trung bình nhân hay trung bình điều hòa không tính được)
index-why-not-scaled = không đưa được về thang chung: { $names }
index-why-not-positive = có giá trị không dương, nên trung bình nhân hay trung bình điều hòa không tính được
index-trouble-constant = { $name }, { $period }: mọi nơi có cùng giá trị, nên không có thang đo và không nơi nào có điểm ở phần này.
index-trouble-all-missing = { $name }, { $period }: không nơi nào có số liệu.
index-trouble-not-positive = { $name }, { $period }: có giá trị không dương, nên những nơi ấy không có điểm ở phần này.
index-trouble-single = { $name }, { $period }: chỉ một nơi có số liệu, nên không có gì để so sánh.
index-trouble-divided-by-zero = { $name }, { $period }: có nơi mà số chia bằng 0, nên nơi ấy không có điểm ở phần này.
index-trouble-no-scale = { $name }, { $period }: không có khoảng cách nào từ mức kém nhất đến mức tốt nhất, nên không nơi nào có điểm ở phần này.
index-years-title = Các kỳ
index-years-scores = Điểm của các kỳ được tính trên cùng một thang, nên so sánh được với nhau trong cùng một chuỗi.
index-years-ranks = Bảng chỉ ghi thứ hạng, không ghi điểm. Mỗi kỳ lấy thang đo từ chính các nơi của kỳ đó, nên điểm của hai kỳ không so sánh được: mọi nơi có thể cùng tiến bộ mà điểm không tăng.
index-years-caption-scores = { $name }: điểm của { $count } nơi, { $from } – { $to }; dấu – là không có tổng điểm
index-years-caption-ranks = { $name }: thứ hạng của { $count } nơi, { $from } – { $to }; dấu – là không có hạng
index-new-series = chuỗi mới
index-parting = Từ { $period } là một chuỗi khác, không nối với các kỳ trước: { $reasons }.
index-parting-territories = { $ended } nơi không còn, { $begun } nơi mới có
index-empty-editions = { $periods }: không nơi nào có tổng điểm.
index-empty-editions-missing = { $periods }: không nơi nào có tổng điểm, vì không nơi nào có { $names }.
index-tree-title = Chỉ số gồm những gì
index-tree-caption = { $name }: các thành phần với trọng số được giao và phần thực tế trong tổng khi không thiếu gì
index-part = Thành phần
index-weight = Trọng số
index-effective = Phần trong tổng
index-part-how = Thành phần và cách tính
index-turned = thấp hơn là tốt hơn, nên đổi chiều
index-per = chia cho { $name }
index-how-points = chia cho { $max } điểm có thể đạt
index-how-minmax = nhỏ nhất – lớn nhất: { $min } – { $max }
index-how-zscore = điểm z: trung bình { $mean }, độ lệch chuẩn { $sd }
index-how-goalposts = từ { $worst } (kém nhất) đến { $best } (tốt nhất)
index-how-distance_to_target = từ { $start } đến mục tiêu { $target }
index-method-points = chia cho số điểm có thể đạt
index-method-minmax = nhỏ nhất – lớn nhất
index-method-zscore = điểm z
index-method-goalposts = giữa hai mốc
index-method-rank = thứ hạng
index-method-percentile_rank = tỷ lệ nơi đứng dưới
index-method-distance_to_target = khoảng cách tới mục tiêu
index-method-none = giữ nguyên giá trị
index-mean-arithmetic = trung bình cộng
index-mean-geometric = trung bình nhân
index-mean-harmonic = trung bình điều hòa
index-mean-sum = tổng
index-needs-all = cần đủ mọi thành phần
index-needs-zero = thiếu tính là 0
index-needs = cần ít nhất { $numerator }/{ $denominator } số thành phần
index-method-title = Cách tính, từng bước
index-step-figures = Số liệu
index-step-outliers = Giá trị ngoại lai
index-step-normalise = Đưa về một thang
index-step-weigh = Trọng số
index-step-aggregate = Gộp lại
index-step-rank = Xếp hạng
index-step-class = Chia nhóm
index-step-sure = Thử xem thứ hạng chắc đến đâu
index-figures = Lấy { $count } chỉ số; cấp được đánh giá: { $level }. Chỉ lấy những con số chính xác (không lấy «khoảng», «trên», «gần»). Trang của từng chỉ số có mọi con số và nguồn.
index-gaps-stay = Thiếu số liệu thì để trống, không điền thêm.
index-gaps-mean = Chỗ thiếu được điền bằng trung bình của các nơi có số liệu trong kỳ, và được đánh dấu.
index-gaps-median = Chỗ thiếu được điền bằng trung vị của các nơi có số liệu trong kỳ, và được đánh dấu.
index-gaps-region-mean = Chỗ thiếu được điền bằng trung bình của các nơi cùng vùng trong kỳ, và được đánh dấu.
index-gaps-last = Chỗ thiếu được điền bằng số liệu gần nhất của chính nơi đó, cũ không quá { $years } năm, và được đánh dấu.
index-outliers-stay = Không điều chỉnh giá trị nào.
index-outliers = Khi phân bố của một chỉ số lệch quá mức (độ lệch vượt { $skew } và độ nhọn vượt { $kurtosis }), giá trị xa nhất được kéo về bằng giá trị kế bên; nhiều nhất { $points } giá trị cho mỗi chỉ số, và đều được đánh dấu.
index-outliers-why = Làm vậy để một giá trị khác thường không dồn mọi nơi khác vào một góc thang đo.
index-normalise-why = Các chỉ số có đơn vị và độ lớn khác nhau, nên trước khi gộp phải đưa về một thang chung.
index-normalise-differs = Bảng các thành phần ghi cách dùng cho từng chỉ số.
index-normalise-points = Số điểm đạt được chia cho số điểm có thể đạt.
index-normalise-minmax = Nơi kém nhất được { $low }, nơi tốt nhất được { $high }, các nơi khác nằm giữa theo tỷ lệ.
index-normalise-zscore = Lấy giá trị trừ trung bình của các nơi rồi chia cho độ lệch chuẩn: 0 là mức trung bình, 1 là hơn trung bình một độ lệch chuẩn.
index-normalise-goalposts = Mỗi chỉ số có một mốc kém nhất và một mốc tốt nhất định trước; ở mốc kém nhất được { $low }, ở mốc tốt nhất được { $high }, ở giữa theo tỷ lệ.
index-normalise-rank = Thay giá trị bằng thứ tự: 1 là kém nhất.
index-normalise-percentile_rank = Thay giá trị bằng tỷ lệ các nơi đứng dưới: 0 là kém nhất, 1 là tốt nhất.
index-normalise-distance_to_target = Tính xem đã đi được bao nhiêu đoạn đường từ nơi kém nhất đến mục tiêu: { $low } là ở nơi kém nhất, { $high } là vừa đạt mục tiêu.
index-normalise-none = Giữ nguyên giá trị, không đổi thang.
index-clip = Giá trị xa trung bình hơn { $clip } độ lệch chuẩn được tính như { $clip }.
index-clamp = Giá trị ở ngoài hai mốc được tính như ở mốc.
index-log = Tính trên logarit, để khoảng cách ở phía nhỏ được tính nhiều hơn.
index-cap = Nơi vượt mục tiêu được tính như vừa đạt.
index-panel-current = Nhỏ nhất, lớn nhất và trung bình lấy từ các nơi của từng kỳ.
index-panel-all = Nhỏ nhất, lớn nhất và trung bình lấy từ mọi nơi trong mọi kỳ, nên các kỳ so sánh được với nhau.
index-panel-fixed = Nhỏ nhất, lớn nhất và trung bình lấy từ các nơi của { $period } cho mọi kỳ, nên các kỳ so sánh được với nhau.
index-weights-even = Các thành phần cùng cấp có trọng số bằng nhau.
index-weights = Thành phần có trọng số lớn hơn góp nhiều hơn vào kết quả.
index-weights-effective = Bảng các thành phần ghi trọng số được giao, và phần của từng thành phần trong tổng khi không thiếu gì.
index-aggregate-whole = Chỉ số được gộp từ các thành phần: { $how }.
index-aggregate-pillars = Mỗi trụ cột được gộp từ các thành phần của nó: { $how }.
index-aggregate-pillars-differ = Mỗi trụ cột được gộp theo cách ghi trong bảng các thành phần.
index-aggregate-root = Chỉ số được gộp từ các trụ cột: { $how }.
index-mean-arithmetic-means = Trung bình cộng: điểm cao ở phần này bù được cho điểm thấp ở phần kia.
index-mean-geometric-means = Trung bình nhân (nhân với nhau rồi khai căn): điểm thấp ở một phần kéo kết quả xuống mạnh, khó bù bằng phần khác.
index-mean-harmonic-means = Trung bình điều hòa: phần thấp nhất ảnh hưởng mạnh nhất.
index-mean-sum-means = Tổng: cộng điểm các thành phần, mỗi thành phần nhân với trọng số của nó.
index-renormalise = Khi đủ số thành phần cần có, phần còn thiếu bị bỏ ra và trọng số chia lại cho những phần có số liệu. Không đủ thì không có điểm.
index-multiply = Kết quả được nhân với { $factor }.
index-scale = Chỉ số nằm trên thang từ { $low } đến { $high }.
index-ties = Hạng tính trên điểm chưa làm tròn; bằng điểm thì đồng hạng, và các hạng kế tiếp bị bỏ trống (1, 2, 2, 4).
index-ties-decimals = Hạng tính trên điểm làm tròn đến { $decimals } chữ số thập phân; bằng điểm thì đồng hạng, và các hạng kế tiếp bị bỏ trống (1, 2, 2, 4).
index-within-region = Các nơi được xếp hạng trong vùng của mình.
index-rule-unranked = { $count } nơi được chấm điểm nhưng không xếp hạng.
index-rule-unscored = Nơi không có tổng điểm đứng ngoài bảng xếp hạng, không bị coi là cuối bảng.
index-classes-thresholds = Nhóm theo mức điểm (chưa làm tròn): { $cuts }.
index-cut = { $label } từ { $cut } trở lên
index-classes-quantiles = Chia các nơi thành { $count } nhóm có số lượng gần bằng nhau theo điểm. Nhóm nói về vị trí so với nơi khác, không nói tốt hay xấu.
index-classes-top = { $count } hạng đầu thuộc nhóm «{ $first }», còn lại thuộc nhóm «{ $rest }».
index-classes-kmeans = Chia các nơi thành { $count } nhóm sao cho điểm trong mỗi nhóm gần nhau nhất.
index-class-sizes = { $period }: { $sizes }.
index-class-size = { $label } có { $count } nơi, điểm từ { $low } đến { $high }
index-sure-nothing = Không có phép thử nào được khai báo cho chỉ số này.
index-sure-noise = Tính lại { $runs } lần, mỗi lần nhân từng trọng số với một số ngẫu nhiên, thay đổi trong khoảng ±{ $noise }. Dãy số ngẫu nhiên có hạt giống (seed) là { $seed }, nên ai tính lại cũng được đúng kết quả này.
index-sure-range = Khoảng hạng của một nơi đi từ hạng ở mức 5% đến hạng ở mức 95% của các lần thử.
index-sure-groups = Những nơi có khoảng hạng trùng nhau đứng chung một cụm, coi như ngang nhau.
index-sure-left-out = Lần lượt bỏ từng chỉ số và xếp hạng lại.
index-sure-alternatives = Thử lại bằng cách khác: { $names }.
index-left-out-title = Nếu bỏ một chỉ số
index-left-out-finding = Ảnh hưởng nhiều nhất là khi bỏ «{ $name }»: có nơi đổi { $places } bậc.
index-left-out-caption = Thứ hạng { $period } khi lần lượt bỏ từng chỉ số, so với thứ hạng đã công bố ở trên
index-left-out-head = Bỏ chỉ số
index-alternatives-title = Nếu tính theo cách khác
index-alternatives-finding = Khác nhiều nhất là theo cách «{ $name }»: có nơi đổi { $places } bậc.
index-alternatives-caption = Thứ hạng { $period } khi tính theo cách khác, so với thứ hạng ở trên
index-alternatives-head = Cách khác
index-trial-none = Không nơi nào đổi hạng.
index-trial-unknown = không tính được theo cách này
index-moved-head = Đổi nhiều nhất
index-kept-head = Giữ nguyên hạng
index-moved = { $places } bậc
index-kept = { $kept }/{ $both } nơi
index-mover = { $name }: từ hạng { $from } thành { $to }
index-mover-and-others = { $name }: từ hạng { $from } thành { $to }; { $others } nơi khác cũng vậy
index-others-title = Các chỉ số tổng hợp khác
index-file-scores = Điểm, hạng, nhóm, khoảng hạng của mọi nơi, mọi kỳ, cả các trụ cột
index-file-data = Số liệu đầu vào, theo cột của gói COINr cho R
index-file-meta = Cây, trọng số và chiều hướng, theo cột của gói COINr cho R
index-here = Hạng { $rank }, { $period }
index-here-region = Hạng { $rank } trong vùng, { $period }
index-here-none = Không có tổng điểm { $period }: { $why }
index-here-unranked = Được chấm điểm nhưng không xếp hạng, { $period }
index-here-silent = Không có số liệu nào của nơi này cho { $period }; dưới đây là kỳ mới nhất có nơi này.
index-here-before = Lần gần nhất có hạng: { $rank }, { $period }.
index-here-score = { $score } điểm
index-here-class = nhóm điểm: { $class }
index-here-range = hạng { $range } trong 90% số lần thử
index-here-count = có số liệu { $present }/{ $total } chỉ số
index-here-caption = { $name }, { $period }: điểm từng thành phần

## Trang của tài liệu

crumb-sources = Tài liệu
fact-publisher = Nơi công bố
fact-published = Ngày công bố
fact-about = Nói về
fact-kind = Loại tài liệu
fact-title = Tiêu đề
fact-author = Tác giả
fact-number = Số hiệu
fact-retrieved = Ngày đọc
fact-licence = Giấy phép
fact-url = Địa chỉ
fact-archived = Bản lưu
title-inferred = lấy từ những chữ đầu, tài liệu không có tiêu đề
publisher-not-given = không ghi nơi công bố
date-not-given = không ghi ngày
date-inferred = { $date } (suy ra từ nội dung)
no-address = không ghi địa chỉ
read-document = đọc tài liệu gốc
source-kind-survey = khảo sát
source-kind-statistics = số liệu thống kê
source-kind-government = cơ quan nhà nước
source-kind-press = báo chí
source-lede = Trang này lấy { $figures } số liệu từ tài liệu, cho { $indicators } chỉ số; { $quoted } số liệu có câu trích.
source-superseded = Trang chọn hiển thị số của tài liệu khác
passages-title = Từng câu và số liệu
facts-document = Về tài liệu này
sources-title = Nguồn
source-back = Trở lại chỗ dẫn
sources-brief = Có nhiều tài liệu nên ở đây chỉ ghi tên. Trang riêng của mỗi tài liệu cho biết nơi công bố, ngày công bố và chỗ đọc.

## Tài liệu có rất nhiều số liệu

source-lede-many = Trang này lấy { $figures } số liệu từ tài liệu, về { $territories } địa phương và { $indicators } chỉ số{ $gaps ->
    [0] .
   *[other] ; { $gaps } chỗ tài liệu để trống.
}
tally-title = Tài liệu nêu những gì
tally-caption = Số lượng số liệu, theo chỉ số và kỳ
tally-caption-wide = Số lượng số liệu, theo chỉ số
tally-figures = Số lượng
tally-when = Kỳ
tally-none = –
tally-gaps = trống { $count }
tally-periods = { $from } đến { $to }
tally-download = Mọi số liệu của trang, kèm tài liệu đã nêu (CSV)

## Những gì đã thay đổi

changes-title = Thay đổi
changes-what = Những gì đã thay đổi trên trang này sau khi công bố, kèm lý do.
changes-lede = Đã ghi lại { $count } thay đổi trên trang này.
changes-none = Chưa có thay đổi nào được ghi lại.
changes-promise = Không sửa số liệu trong im lặng: mọi số liệu được cập nhật, đính chính hay gỡ bỏ đều được ghi ở trang này, kèm số cũ, số mới và lý do.
changes-kinds = Các loại thay đổi
change-added = Bổ sung
change-added-means = Số liệu, địa phương hoặc chỉ số trước đây chưa có.
change-revised = Nguồn sửa số
change-revised-means = Tài liệu ấy, hoặc tài liệu sau của cùng cơ quan, nay nêu số khác.
change-corrected = Đính chính
change-corrected-means = Trước đây chúng tôi gõ hoặc đọc nhầm số.
change-removed = Gỡ bỏ
change-removed-means = Số liệu không còn trên trang.
change-method = Đổi cách tính
change-method-means = Điều được đo, cách đánh giá hoặc cách tính nay đã khác.
change-title = { $kind }: { $subject }
change-from-to = từ { $from } thành { $to }
change-from = trước là { $from }
change-to = nay là { $to }
changes-source = Nguồn:
changes-permalink = Liên kết cố định
changes-all = Tất cả thay đổi
changes-latest = Mới cập nhật
changes-own = Thay đổi của trang này
changes-more = Còn { $count } thay đổi trước đó, xem ở trang của từng năm.
changes-year-title = Thay đổi năm { $year }
changes-year-lede = Có { $count } thay đổi được ghi lại trong năm { $year }.
changes-year-more = Còn { $count } thay đổi nữa, xem trong tệp tất cả thay đổi.
changes-years = Theo năm
changes-documents = Tài liệu mới nhất
changes-documents-note = Xếp theo ngày tài liệu được công bố, không phải ngày tài liệu được đưa lên trang này.
changes-follow = Theo dõi thay đổi
changes-file = Tất cả thay đổi (CSV)
feed-link = Nguồn tin (Atom)
feed-subtitle = Thay đổi của số liệu kèm lý do, và các tài liệu theo ngày công bố.
feed-document = Tài liệu: { $about }.
feed-figures = Số liệu: { $figures }.
feed-reason = Lý do: { $reason }
feed-source = Nguồn: { $source }.

## Trang chủ

home-lede = Những gì tài liệu đã công bố nêu ra, đặt cạnh mục tiêu được giao.
home-lede-sources = Mỗi con số dẫn về tài liệu đã nêu nó, kèm câu trích nguyên văn khi có.
number-territories = địa phương có số liệu
number-figures = số liệu, mỗi số có nguồn
number-met = mục tiêu đối chiếu được đã đạt hoặc vượt
scored-title = Nơi đã có số liệu
scored-judged-title = Mục tiêu của từng địa phương
home-verdicts-all-subtitle = Số chỉ số theo đánh giá, mọi địa phương có số liệu
home-all = Tất cả
home-table-caption = Các địa phương đã có số liệu, xếp theo tên
home-judged-caption = Các địa phương có mục tiêu đối chiếu được, xếp theo tên
met-none = chưa có mục tiêu
home-members = { $count } nơi khác có trang riêng; trang của nơi trực tiếp quản lý có đường dẫn tới từng nơi.
territories-note = Tên in đậm là nơi đã có số liệu.
home-ended-title = { $count } đơn vị đến trước ngày { $date }
home-current-title = Đơn vị hiện nay
has-figures = có số liệu
region-none = Không thuộc vùng nào
topics-title = Chủ đề
home-scored-limited = Bảng có { $shown } trong { $total } địa phương; đánh giá của các nơi khác nằm ở trang riêng của từng nơi.
home-sources-limited = Đây là { $shown } tài liệu mới nhất trong { $total } tài liệu. Trang của từng địa phương dẫn tới các tài liệu nói về nơi đó.
home-sources-title = Tài liệu
figures-count = { $count } số liệu
data-title = Tải dữ liệu
data-note = Tệp CSV, mã hóa UTF-8; phần thập phân viết sau dấu chấm.
download-all = Mọi tệp, ý nghĩa các cột và cách trích dẫn
download-all-about = Trọn bộ trong một tệp, bảng tính, từng cột chứa gì, giấy phép
download-file = { $name }
download-claims = Mọi số liệu, đúng như từng tài liệu nêu, kèm câu trích
download-observations = Số liệu được chọn hiển thị, với đánh giá
download-findings = Những điểm cần lưu ý khi kiểm tra số liệu, kèm địa chỉ từng điểm
download-territories = Các địa phương, mã, thời gian tồn tại
download-indicators = Định nghĩa các chỉ số
download-sources = Danh mục tài liệu

## Trang về các tệp dữ liệu

data-heading = Dữ liệu
data-lede = { $count } tệp, tổng cộng { $size }, theo các tài liệu đến { $date }.
data-lede-undated = { $count } tệp, tổng cộng { $size }.
data-lede-more = Mọi số liệu trên các trang đều có trong đó, kèm tài liệu của từng số liệu.
data-files-title = Tệp của cả trang web
data-caption = { $count } tệp, mỗi tệp kèm định dạng, dung lượng, ngày và mã kiểm tra
data-file = Tệp
data-format = Định dạng, số dòng
data-size = Dung lượng, cập nhật đến
data-count = Số tệp
data-total = Tổng dung lượng
data-rows = { $count } dòng
data-files = { $count } tệp
data-columns-link = Các cột
data-groups-title = Tệp của từng địa phương, chỉ số, chỉ số tổng hợp
data-groups-text = Các tệp này chứa lại cùng những số liệu đó, cho người chỉ cần một địa phương hay một chỉ số. Trang của từng địa phương, chỉ số có liên kết tới tệp của mình.
data-groups-caption = { $count } loại tệp, kèm số tệp và dung lượng
data-pages = Xem các trang:
data-cite-title = Cách trích dẫn và giấy phép
data-cite-text = Khi trích dẫn một số liệu, hãy nêu cả tài liệu gốc: cột “source” cho biết đó là tài liệu nào, trang của tài liệu có địa chỉ. Mỗi tài liệu giữ điều khoản sử dụng riêng.
data-notes-title = Cách đọc các tệp
data-note-decimal = Con số
data-note-decimal-text = Phần thập phân viết sau dấu chấm, hàng nghìn không có dấu ngăn cách: 1234.5. Các số 0 cuối được giữ như bản in: 43.90. Ô trống nghĩa là không có số liệu, không bao giờ là số 0.
data-note-open-workbook = Mở bằng phần mềm bảng tính
data-note-open-workbook-text = Mở tệp XLSX bằng Excel, LibreOffice hoặc Google Trang tính: số và ngày là kiểu số, kiểu ngày, dù phần mềm dùng ngôn ngữ nào. Trang đầu nêu những điều cần biết.
data-note-open-csv = Mở CSV bằng phần mềm bảng tính
data-note-open-csv-text = Đừng nhấp đúp để mở. Trong Excel, chọn Dữ liệu, Từ Văn bản/CSV, rồi chọn mã hóa UTF-8 và dấu phẩy ngăn cách; trong LibreOffice, chọn như vậy trong cửa sổ hiện ra và chọn ngôn ngữ English (USA), để 1.5 không biến thành ngày tháng.
data-note-guard = Dấu nháy đơn
data-note-guard-text = Trong tệp CSV, trước những chữ mà phần mềm bảng tính có thể hiểu là công thức có thêm một dấu nháy đơn. Bỏ dấu đầu tiên để có lại nguyên văn. Tệp JSON và XLSX không có dấu này.
data-note-stable = Địa chỉ và tên cột
data-note-stable-text = Địa chỉ các tệp và tên các cột giữ nguyên qua những lần cập nhật. Cột mới có thể thêm ở bất cứ chỗ nào: hãy đọc cột theo tên.
data-note-archive = Trong tệp ZIP có gì
data-note-archive-text = Các tệp CSV của cả trang web và của chỉ số tổng hợp, kèm phần mô tả. Tệp của từng địa phương, từng chỉ số, tệp JSON và bảng tính không nằm trong đó, vì chứa lại cùng những số liệu ấy.
data-note-check = Kiểm tra tệp
data-note-check-text = Tệp tải về nguyên vẹn có SHA-256 đúng như ghi ở đây. Cách tính: sha256sum TỆP trên Linux, shasum -a 256 TỆP trên máy Mac, Get-FileHash TỆP trong PowerShell trên Windows.
data-note-standards = Cho phần mềm
data-note-standards-text = datapackage.json mô tả các bảng theo chuẩn Data Package, tệp đặt cạnh mỗi tệp CSV theo chuẩn CSV on the Web, catalog.jsonld mô tả cả bộ theo chuẩn DCAT.
data-columns-title = Các cột
data-columns-text = Tệp CSV của từng địa phương, từng chỉ số có các cột của claims.csv.
data-columns-caption = { $file }: { $count } cột và nội dung
data-column = Cột
data-meaning = Nội dung
data-kind-code = mã hoặc từ cố định
data-kind-text = chữ
data-kind-number = số
data-kind-integer = số nguyên
data-kind-flag = yes hoặc trống
data-kind-day = ngày
data-kind-date = ngày, tháng hoặc năm
data-kind-key = { $kind }, thuộc khóa

## Kiểm tra số liệu

nav-findings = Kiểm tra số liệu
findings-title = Kiểm tra số liệu
severity-warning = Cảnh báo
severity-note = Ghi chú
severity-settled = Đã giải thích
count-warnings = { $count } cảnh báo
count-notes = { $count } ghi chú
count-settled = { $count } điểm đã giải thích
# Mỗi dấu một chữ, đứng cạnh số liệu.
check-sign-warning = !
check-sign-note = i
check-sign-settled = i
check-mark = Kiểm tra số liệu: { $name }
checks-title = Kiểm tra số liệu: { $count } điểm cần lưu ý
checks-all = Xem từng điểm, kèm nguồn ({ $counts })
reading-checks = Dấu ! (cảnh báo) và dấu i (ghi chú) cạnh số liệu dẫn tới điều được phát hiện khi kiểm tra số liệu đó.
home-checks = Số liệu được tính lại và đối chiếu với nhau: có { $count } điểm cần lưu ý ({ $counts })
home-checks-none = Số liệu được tính lại và đối chiếu với nhau: chưa có điểm nào cần lưu ý
findings-lede = Chương trình tính lại các số liệu đã nhập và đối chiếu chúng với nhau. Có { $count } điểm cần lưu ý: { $counts }.
findings-of-lede = Trong các tài liệu về { $place } có { $count } điểm cần lưu ý: { $counts }.
findings-means = Điểm cần lưu ý không có nghĩa là số liệu sai hay có ai cố ý làm sai. Đó là chỗ con số in ra không khớp với phép tính hoặc với tài liệu khác, hoặc không so sánh được. Các con số và câu trích liên quan được đặt cạnh nhau để người đọc tự đánh giá.
findings-none = Chương trình tính lại các số liệu đã nhập và đối chiếu chúng với nhau. Đến nay chưa có điểm nào cần lưu ý.
findings-none-means = Như vậy không có nghĩa là mọi số liệu đều đúng: con số mà tài liệu chỉ nêu một lần thì không có gì để đối chiếu.
findings-of = Kiểm tra số liệu: { $place }
findings-all = Kiểm tra số liệu của mọi địa phương
findings-to-territory = Toàn bộ số liệu của { $place }
findings-by-kind = Theo loại
findings-kinds-caption = Số điểm cần lưu ý theo loại, tính cả những điểm đã giải thích
findings-by-territory = Theo địa phương
findings-territories-caption = Số điểm cần lưu ý theo địa phương
findings-kind = Loại
findings-count = Số lượng
findings-warnings = Cảnh báo
findings-notes = Ghi chú
findings-settled = Đã giải thích
findings-warnings-none = Không có cảnh báo nào còn để ngỏ.
findings-settled-rule = Người nhập số liệu hoặc ban biên tập đã xem những điểm này và nêu lý do.
findings-elsewhere = Không thuộc riêng địa phương nào
findings-more = Còn { $count } điểm nữa ở trang của từng địa phương có liên quan.
findings-more-places = Bảng có { $shown } địa phương có nhiều điểm cần lưu ý nhất trong { $total }. Trang của từng địa phương dẫn tới phần của nơi đó.
findings-more-figures = Còn { $count } số liệu liên quan nữa; tệp dữ liệu ghi đủ.
findings-not-found = Đã kiểm tra mà không thấy: { $kinds }.
finding-link = Liên kết tới điểm này
settled-accept = Lý do người nhập số liệu nêu: { $reason }
settled-resolution = Quyết định của ban biên tập: { $reason }
shown-this = Trang hiện số này.
shown-other = Trang chọn hiện số kia trước.
shown-decided = Trang hiện số này theo quyết định của ban biên tập.
shown-kind = Trang hiện số này, vì nguồn thuộc loại “{ $kind }” được ưu tiên hơn loại “{ $other }”.
shown-later = Trang hiện số này, vì tài liệu công bố sau ({ $date }, tài liệu kia { $other }).
shown-exact = Trang hiện số này, vì tài liệu ghi ngày công bố rõ hơn ({ $date }, tài liệu kia chỉ ghi { $other }).
shown-dated = Trang hiện số này, vì tài liệu có ghi ngày công bố còn tài liệu kia thì không.
shown-order = Trang hiện số này; hai tài liệu cùng loại và cùng ngày nên lấy theo thứ tự mã tài liệu.
shown-same-document = Trang hiện số này, vì tài liệu nêu số này trước.

## Các loại điểm cần lưu ý: tên gọi, rồi một câu giải nghĩa

check-stated-differs = Không khớp phép tính
check-stated-differs-means = Số in ra không khớp với kết quả tính từ các số khác trong chính tài liệu đó.
check-sources-disagree = Các tài liệu không thống nhất
check-sources-disagree-means = Hai tài liệu nêu số khác nhau cho cùng một chỉ số, địa phương và kỳ.
check-verdict-differs = Kết luận không khớp số liệu
check-verdict-differs-means = Tài liệu kết luận đạt hay chưa đạt, nhưng giá trị và mục tiêu nêu trong đó cho kết quả khác.
check-sum-differs = Tổng các phần không khớp
check-sum-differs-means = Các phần mà tài liệu nêu cộng lại không bằng tổng số in ra.
check-rank-differs = Thứ hạng không khớp giá trị
check-rank-differs-means = Thứ hạng in ra không đúng với các giá trị nêu trong cùng tài liệu.
check-out-of-range = Ngoài khoảng có thể có
check-out-of-range-means = Số liệu nằm ngoài khoảng giá trị mà chỉ số có thể có.
check-percent-for-score = Lẫn giữa % và điểm
check-percent-for-score-means = Tài liệu in dấu % cho số điểm, hoặc in điểm cho một tỷ lệ. Con số vẫn được giữ nguyên.
check-percent-for-points = Ghi % thay cho điểm phần trăm
check-percent-for-points-means = Mức chênh giữa hai tỷ lệ tính bằng điểm phần trăm, nhưng được in là %.
check-implausible-jump = Biến động bất thường
check-implausible-jump-means = Số liệu thay đổi nhiều hơn hẳn mức thường thấy giữa các kỳ trước.
check-denominator-moved = Mẫu số không thống nhất
check-denominator-moved-means = Trong một tài liệu, cùng một tổng thể lại được tính trên những tổng số khác nhau.
check-rank-beyond-total = Thứ hạng vượt quá tổng số
check-rank-beyond-total-means = Thứ hạng in ra lớn hơn số đơn vị được xếp hạng.
check-truncated = Cắt bớt, không làm tròn
check-truncated-means = Số in ra bị bỏ bớt các chữ số cuối thay vì được làm tròn.
check-last-digit = Lệch ở chữ số cuối
check-last-digit-means = Số in ra lệch một đơn vị ở chữ số cuối so với kết quả tính.
check-not-comparable = Không so sánh được
check-not-comparable-means = Các số liệu khác nhau về kỳ, cấp, đơn vị tính hoặc phạm vi, nên không được so sánh hay xếp hạng.

## 404

not-found-title = Không có trang này
not-found-text = Địa chỉ này không có trang nào. Có thể trang đã chuyển chỗ, hoặc địa chỉ bị gõ nhầm.
not-found-ways = Từ đây có thể tới:
